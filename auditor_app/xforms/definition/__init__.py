"""A form as it is written: XForms XML or XLSForm to a frozen `FormDefinition`, or to its faults."""
