-- Reserved for People, which replaces this file.
SELECT 1;
