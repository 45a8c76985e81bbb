"""The cards of the vault's page: ways in, backups, destruction."""
