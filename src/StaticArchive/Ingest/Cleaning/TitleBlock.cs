using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// The top of a document: its title, and around it what names authors, series and date. What stands above the title is a
/// masthead or the crumbs of a site: <c>Policy</c> / <c>policy barriers and opportunities</c> / the title.
/// </summary>
internal static class TitleBlock
{
    /// <summary>Marks title, metadata and masthead.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var title = TitleFinder.Find(drafts);
        if (title < 0)
        {
            return drafts;
        }

        var result = drafts.ToList();
        var marked = drafts[title].Marked;
        result[title] = (drafts[title] with { Kind = BlockKind.Heading, Level = 1, IsTitle = true })
            .Stating("title", drafts[title].Text.TrimEnd(' ', '.'), marked ? "heading marked as title" : "line that reads like a title", marked ? 50 : 40);
        for (var i = 0; i < title; i++)
        {
            result[i] = Above(result[i]);
        }

        for (var i = title + 1; i < result.Count && IsFront(result[i], drafts[title].Text); i++)
        {
            result[i] = FrontLines.Read(result[i], drafts[title].Text);
        }

        return result;
    }

    private static Draft Above(Draft draft) => draft.Kind switch
    {
        BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem => draft.Aside("masthead"),
        _ => draft,
    };

    /// <summary>Front matter goes on until a section begins or prose does; a line that repeats the title is still of it.</summary>
    private static bool IsFront(Draft draft, string title) => draft.Kind switch
    {
        BlockKind.Metadata or BlockKind.Paratext => true,
        BlockKind.Heading => false,
        BlockKind.Paragraph => draft.Text.Length < 200 && !IsProse(draft.Text) || FrontLines.IsCitationOf(draft.Text, title),
        _ => false,
    };

    private static bool IsProse(string text) => Sentences.Words(text) > 14 && !Sentences.IsOpen(text);
}
