using StaticArchive.Publish.Search.Shards;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>What a result shows of a passage.</summary>
/// <param name="Kind">Letter of its kind.</param>
/// <param name="Group">Address of its group.</param>
/// <param name="Title">Title of its group.</param>
/// <param name="Href">Its address, below its group's unless it begins with a slash; empty for the group itself.</param>
/// <param name="Text">Its words, or some of them.</param>
internal sealed record ShownPassage(char Kind, string Group, string Title, string Href, string Text);
