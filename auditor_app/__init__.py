"""Forced-labour audits offline: forms, encrypted records, ILO indicators, sealed delivery."""

__version__ = "0.1.0"
