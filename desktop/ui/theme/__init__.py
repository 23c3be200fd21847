"""How Deskbell looks: colours, measures, fonts, icons, the palette and the one style sheet.

``tokens`` holds every value by name, ``current`` the theme in use and the switch between themes, ``fonts``
and ``icons`` hand out cached fonts and tinted pictures. Nothing else in the program writes a colour.
"""
