package org.groundswell.app.signin.web;

/** Giving a person one more role. */
public record AddRolePage(String personUrl, String name, RoleChoice choice) {}
