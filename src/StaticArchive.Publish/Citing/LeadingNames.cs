using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Whom a citation begins with: the authors, else the editors of what is no part of something else.</summary>
/// <param name="People">The names in order.</param>
/// <param name="AreEditors">Whether they are editors.</param>
/// <param name="HasMore">Whether there are more than the record names.</param>
internal sealed record LeadingNames(IReadOnlyList<CslName> People, bool AreEditors, bool HasMore)
{
    /// <summary>Whether they directed a film.</summary>
    public bool AreDirectors { get; private init; }

    /// <summary>Finds them.</summary>
    public static LeadingNames Find(CslItem item, ItemTypeMapping kind)
    {
        var areEditors = item.Author.Count == 0 && kind.Group != ItemTypeGroup.Component;
        return areEditors
            ? new LeadingNames(item.Editor, AreEditors: true, item.HasMoreEditors)
            : new LeadingNames(item.Author, AreEditors: false, item.HasMoreAuthors);
    }

    /// <summary>Finds them; where nobody wrote a film or a broadcast, those who directed it.</summary>
    public static LeadingNames FindWithDirectors(CslItem item, ItemTypeMapping kind) =>
        item is { Author.Count: 0, Director.Count: > 0 }
            ? new LeadingNames(item.Director, AreEditors: false, HasMore: false) { AreDirectors = true }
            : Find(item, kind);

    /// <summary>What follows their names: the word for one editor or for several; nothing after authors.</summary>
    public string FormatRole(string editor, string editors) =>
        !AreEditors && !AreDirectors ? ""
        : People.Count == 1 && !HasMore ? editor
        : editors;
}
