namespace StaticArchive.Model;

/// <summary>A field of CSL that few records have: <c>status</c>, <c>chapter-number</c>.</summary>
/// <param name="Name">Its name in CSL.</param>
/// <param name="Text">What it says.</param>
public sealed record CslField(string Name, string Text);
