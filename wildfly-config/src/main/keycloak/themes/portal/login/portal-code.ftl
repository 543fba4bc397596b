<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=true; section>
    <#if section = "header">
        ${msg("portalCodeTitle")}
    <#elseif section = "form">
        <p class="portal-lead">${msg("portalCodeLead-" + channel, destination, minutes)}</p>
        <form id="portal-code-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
            <@field.input name="code" label=msg("portalCodeField") autocomplete="one-time-code" autofocus=true />
            <@buttons.actionGroup>
                <@buttons.button id="kc-login" name="login" label="doLogIn" />
                <@buttons.button id="portal-resend" name="resend" label="portalCodeResend" type="secondary" />
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
