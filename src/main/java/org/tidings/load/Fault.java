package org.tidings.load;

/** What is wrong with a value, and what to write in its place. */
record Fault(String message, String hint) {}
