"""Actions as data: menus, buttons, keys, command palette and key sheet come from one table."""
