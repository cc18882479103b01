using System.Collections.Frozen;

namespace StaticArchive.Model.Text;

/// <summary>
/// Classes by which the theme's scripts find elements. What an archive writes into its templates must not be taken for
/// one: a paragraph of class <c>annotate</c> is not the form for notes.
/// </summary>
public static class PageClassNames
{
    private static readonly FrozenSet<string> Reserved = WordList
        .ParseSet(
            "annotate annotation aside-matter back backlinks cite cite-box contents copy entry event event-row "
                + "evidence-box filters footnote footnotes front jumps label mentions mistake note-ref note-tools "
                + "noteref notes page-break paper-list paper-results paper-tools parts people pick pin quiet "
                + "references remarks scheme scroll search-box search-form sizes text tl tl-lane toggle-notes wide "
                + "work year skip"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a script looks for the class.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);
}
