-- Reserved for Media, which replaces this file.
SELECT 1;
