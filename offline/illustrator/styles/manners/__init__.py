"""Styles that people name beyond the first twelve, each loaded when a picture is painted in it.

Every style is a function as ``styles.Style`` tells: a finished scene in RGB becomes that scene in the style.
"""
