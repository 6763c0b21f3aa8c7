package org.tidings.page;

/** What is wrong in a template and what to do about it, for somebody who edits one now and then. */
record Remedy(String message, String hint) {}
