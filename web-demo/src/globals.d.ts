/** The version of this page and of the rules in it; written in by the build. */
declare const VERSION: string;
