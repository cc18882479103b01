namespace StaticArchive.Publish.Models;

/// <summary>Messages of one kind.</summary>
/// <param name="Code">Their code.</param>
/// <param name="Severity">How much they ask.</param>
/// <param name="Title">What they are about.</param>
/// <param name="Lines">The messages.</param>
public sealed record MessageGroup(string Code, string Severity, string Title, IReadOnlyList<PageLink> Lines);
