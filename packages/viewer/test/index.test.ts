test.todo("lists what the package exports");
