<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=true; section>
    <#if section = "header">
        ${msg("portalChoiceTitle")}
    <#elseif section = "form">
        <p class="portal-lead">${msg("portalChoiceLead")}</p>
        <form id="portal-choice-form" class="${properties.kcFormClass!} portal-choices" action="${url.loginAction}" method="post">
        <#if asksPassword>
            <p>${msg("portalChoicePasswordHelp")}</p>
            <@field.password name="password" label=msg("password") autocomplete="current-password" autofocus=true />
        </#if>
        <#list choices as choice>
            <button class="portal-choice" type="submit" name="factor" value="${choice}" id="portal-choice-${choice}">
                <strong>${msg("portalChoice-" + choice)}</strong>
                <span>${msg("portalChoiceText-" + choice)}</span>
            </button>
        </#list>
        </form>
    </#if>
</@layout.registrationLayout>
