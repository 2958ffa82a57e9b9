// Nothing: it is here so that the page has a world of this extension, from which messages can be sent.
