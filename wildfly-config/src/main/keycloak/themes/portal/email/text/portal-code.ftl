<#ftl output_format="plainText">
${msg("portalCodeGreeting", user.firstName!"", user.lastName!"")}

${msg("portalCodeBody")}

    ${code}

${msg("portalCodeLife", minutes)}
${msg("portalCodeWarning")}
