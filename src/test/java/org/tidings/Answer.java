package org.tidings;

/** What the program answered: its exit status and what it printed. */
public record Answer(int status, String out, String err) {}
