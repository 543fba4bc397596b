package dev.carportal.platform.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The same list inside the staff's pages. */
@Named
@RequestScoped
public class AdminNotificationListView extends NotificationListView {}
