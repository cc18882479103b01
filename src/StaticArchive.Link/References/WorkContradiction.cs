using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// What proves that two records are different works, however alike their titles are. One rule that applies is enough;
/// the same DOI outweighs those that a careless entry can break.
/// </summary>
internal static class WorkContradiction
{
    private const int LongTitleLength = 25;

    private static readonly Func<ReferenceEntry, ReferenceEntry, bool>[] Rules =
    [
        HaveDifferentVolumes,
        HaveDifferentPages,
        HaveDifferentNumbers,
        AreDifferentKinds,
        HaveDifferentContainers,
        HaveDifferentDays,
        AreBySomebodyElse,
        IsCompanion,
    ];

    /// <summary>Whether two records are different works for sure.</summary>
    public static bool Applies(ReferenceEntry a, ReferenceEntry b)
    {
        if (AreDifferent(a.Keys.Doi, b.Keys.Doi) || AreChapterAndBook(a, b))
        {
            return true;
        }

        var hasSameDoi = a.Keys.Doi.Length > 0 && a.Keys.Doi == b.Keys.Doi;
        return hasSameDoi ? HaveDifferentVolumes(a, b) : Array.Exists(Rules, rule => rule(a, b));
    }

    private static bool HaveDifferentVolumes(ReferenceEntry a, ReferenceEntry b) =>
        AreDifferent(a.Keys.Volume, b.Keys.Volume);

    /// <summary>
    /// Another first page; but under one long title in one volume it is the page of a passage, or a misprint.
    /// </summary>
    private static bool HaveDifferentPages(ReferenceEntry a, ReferenceEntry b) =>
        AreDifferent(a.Keys.FirstPage, b.Keys.FirstPage)
        && !(
            a.Keys.Title == b.Keys.Title
            && a.Keys.Title.Length >= LongTitleLength
            && a.Keys.Volume == b.Keys.Volume
            && !AreDifferent(a.Item.Issue ?? "", b.Item.Issue ?? "")
            && a.Keys.Doi == b.Keys.Doi
        );

    /// <summary><c>Working Paper 41</c> and <c>Working Paper 42</c>; part I and part II.</summary>
    private static bool HaveDifferentNumbers(ReferenceEntry a, ReferenceEntry b) =>
        AreDifferent(a.Keys.Numbers, b.Keys.Numbers) || a.Keys.TitleNumerals != b.Keys.TitleNumerals;

    /// <summary>
    /// An article or a chapter, and a book or thesis of the same title: one names what it is part of, the other its
    /// publisher, which is not the same by another name.
    /// </summary>
    private static bool AreDifferentKinds(ReferenceEntry a, ReferenceEntry b) =>
        IsPartAndWhole(a, b) || IsPartAndWhole(b, a);

    private static bool IsPartAndWhole(ReferenceEntry part, ReferenceEntry whole)
    {
        if (whole.Item.Type is "thesis" && part.Item.Type is not "thesis")
        {
            return part.Item.ContainerTitle is not null
                || (part.Item.Publisher is not null && !HaveSamePublisher(part, whole));
        }

        return part.Item.ContainerTitle is { } container
            && whole.Item is { ContainerTitle: null, Publisher: { } publisher }
            && (part.Keys.Volume.Length > 0 || part.Item.Editor.Count > 0)
            && IsNoName(container, publisher)
            && IsNoName(part.Item.Publisher ?? container, publisher);
    }

    private static bool IsNoName(string name, string publisher) => !ContainerComparer.CanBeSame(name, publisher);

    private static bool HaveSamePublisher(ReferenceEntry a, ReferenceEntry b) =>
        ContainerComparer.CanBeSame(a.Item.Publisher, b.Item.Publisher);

    /// <summary>Two journals, or a journal and proceedings, unless volume and page agree.</summary>
    private static bool HaveDifferentContainers(ReferenceEntry a, ReferenceEntry b) =>
        a.Keys.ContainerTitle.Length > 0
        && b.Keys.ContainerTitle.Length > 0
        && a.Keys.ContainerTitle != b.Keys.ContainerTitle
        && !(a.Keys.Volume.Length > 0 && a.Keys.Volume == b.Keys.Volume && a.Keys.FirstPage == b.Keys.FirstPage)
        && (a.Item.Type != b.Item.Type || a.Keys.Title.Length < LongTitleLength || (HasSurePlace(a) && HasSurePlace(b)))
        && !ContainerComparer.CanBeSame(a.Item.ContainerTitle, b.Item.ContainerTitle);

    private static bool HasSurePlace(ReferenceEntry entry) =>
        entry.Keys.Volume.Length > 0 || entry.Keys.FirstPage.Length > 0;

    /// <summary>Newspapers of two days.</summary>
    private static bool HaveDifferentDays(ReferenceEntry a, ReferenceEntry b) =>
        a.Item.Issued?.Edtf is { Length: 10 } day && b.Item.Issued?.Edtf is { Length: 10 } other && day != other;

    /// <summary>
    /// A short title that two authors with one family name have used: another initial, and another publisher.
    /// </summary>
    private static bool AreBySomebodyElse(ReferenceEntry a, ReferenceEntry b) =>
        GetInitial(a) is { } initial
        && GetInitial(b) is { } other
        && initial != other
        && a.Keys.Authors.Count == 1
        && a.Keys.Title.Length < LongTitleLength
        && !HaveSamePublisher(a, b);

    private static char? GetInitial(ReferenceEntry entry)
    {
        var names = entry.Item.Author.Count > 0 ? entry.Item.Author : entry.Item.Editor;
        return names is [{ Given: { Length: > 0 } given }, ..] && Folding.ToKey(given) is { Length: > 0 } key
            ? key[0]
            : null;
    }

    /// <summary>An erratum, a reply, an appendix, a summary beside the work itself.</summary>
    private static bool IsCompanion(ReferenceEntry a, ReferenceEntry b) => a.Keys.Companion != b.Keys.Companion;

    private static bool AreChapterAndBook(ReferenceEntry a, ReferenceEntry b) =>
        (a.Item.Type is "chapter" && b.Item.Type is "book") || (a.Item.Type is "book" && b.Item.Type is "chapter");

    private static bool AreDifferent(string first, string second) =>
        first.Length > 0 && second.Length > 0 && first != second;
}
