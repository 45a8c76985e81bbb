"""The commands `auditor` and `auditor-central`. Exit: 0 good, 1 a fault found, 2 wrong use."""
