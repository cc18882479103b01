using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Whom a citation begins with: the authors, else the editors of what is no part of something else.</summary>
/// <param name="People">The names in order.</param>
/// <param name="AreEditors">Whether they are editors.</param>
internal sealed record LeadingNames(IReadOnlyList<CslName> People, bool AreEditors)
{
    /// <summary>Finds them.</summary>
    public static LeadingNames Find(CslItem item, ItemTypeMapping kind)
    {
        var areEditors = item.Author.Count == 0 && kind.Group != ItemTypeGroup.Component;
        return new LeadingNames(areEditors ? item.Editor : item.Author, areEditors);
    }

    /// <summary>What follows their names: the word for one editor or for several; nothing after authors.</summary>
    public string FormatRole(string editor, string editors) =>
        !AreEditors ? ""
        : People.Count == 1 ? editor
        : editors;
}
