<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("portalCodeGreeting", user.firstName!"", user.lastName!"")}</p>
<p>${msg("portalCodeBody")}</p>
<p style="font-size: 28px; font-weight: 600; letter-spacing: 4px">${code}</p>
<p>${msg("portalCodeLife", minutes)}</p>
<p>${msg("portalCodeWarning")}</p>
</@layout.emailLayout>
