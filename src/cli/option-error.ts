/** A command line that asks for something there is not. Its message is one clear line. */
export class OptionError extends Error {}
