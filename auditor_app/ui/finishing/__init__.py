"""From the last answer to the sign-off, and the report on the screen and on paper."""
