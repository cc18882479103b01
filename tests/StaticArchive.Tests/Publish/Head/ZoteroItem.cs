namespace StaticArchive.Tests.Publish.Head;

/// <summary>What Zotero would save from a page.</summary>
/// <param name="Type">Its type of item.</param>
/// <param name="Authors">The authors in order.</param>
/// <param name="Fields">Its other fields by Zotero's names.</param>
internal sealed record ZoteroItem(
    string Type,
    IReadOnlyList<string> Authors,
    IReadOnlyDictionary<string, string> Fields
);
