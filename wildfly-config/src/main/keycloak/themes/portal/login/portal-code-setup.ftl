<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=true; section>
    <#if section = "header">
        ${msg("portalSetupTitle-" + channel)}
    <#elseif section = "form">
        <form id="portal-setup-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <#if destination?has_content>
            <p class="portal-lead">${msg("portalCodeLead-" + channel, destination, minutes)}</p>
            <@field.input name="code" label=msg("portalCodeField") autocomplete="one-time-code" autofocus=true />
            <@buttons.actionGroup>
                <@buttons.button id="portal-confirm" name="confirm" label="portalSetupConfirm" />
                <@buttons.button id="portal-resend" name="resend" label="portalCodeResend" type="secondary" />
                <#if !own><@buttons.button id="portal-other" name="other" label="portalSetupOther" type="secondary" /></#if>
            </@buttons.actionGroup>
        <#else>
            <p class="portal-lead">${msg("portalNumberLead")}</p>
            <@field.input name="number" label=msg("portalNumberField") autocomplete="tel" autofocus=true />
            <@buttons.actionGroup>
                <@buttons.button id="portal-send" name="send" label="portalNumberSend" />
            </@buttons.actionGroup>
        </#if>
        </form>
    </#if>
</@layout.registrationLayout>
