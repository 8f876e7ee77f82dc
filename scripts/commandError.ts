/** What stands in the way of a command, as a sentence for the person at the keyboard; no stack trace. */
export class CommandError extends Error {}
