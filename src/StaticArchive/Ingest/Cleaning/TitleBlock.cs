using StaticArchive.Documents;
using StaticArchive.Text;

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
        var title = TitleFinder.Find(drafts, context);
        if (title < 0)
        {
            return drafts;
        }

        var result = Whole(drafts, title, context);
        drafts = [.. result];
        var marked = drafts[title].Marked;
        result[title] = (drafts[title] with { Kind = BlockKind.Heading, Level = 1, IsTitle = true })
            .Stating("title", drafts[title].Text.TrimEnd(' ', '.', ':'), marked ? "heading marked as title" : "line that reads like a title", marked ? 50 : 40);
        if (!marked && context.StatedTitle is null)
        {
            context.Guessed("taken for the title", result[title], $"title: {Override.Quoted(drafts[title].Text)} or {Override.Heading("the words of the right line", 1)}");
        }

        Subtitle(result, title);
        for (var i = title + 1; i < result.Count && IsFront(result[i], drafts[title].Text); i++)
        {
            result[i] = FrontLines.Read(result[i], drafts[title].Text);
        }

        Affiliations.Give(result, title + 1);
        if (MonthDates.Find(drafts[title].Text) is { Length: 10 } day)
        {
            // Minutes of the meeting held on 14 March 2006: whatever else states a date is trusted more.
            result[title] = result[title].Stating("issued", day, "date in the title", 8);
        }

        var issuer = result.Exists(draft => draft.Stated.Any(field => field.Field == "author")) ? -1 : Issuers.Find(result, title);
        for (var i = 0; i < title; i++)
        {
            result[i] = i == issuer ? Issuers.Mark(result[i]) : Above(result[i], context);
        }

        return result;
    }

    /// <summary>A converter marks only the first line of a title that is wrapped; the second goes on with a small letter.</summary>
    private static List<Draft> Whole(IReadOnlyList<Draft> drafts, int title, CleaningContext context)
    {
        var result = drafts.ToList();
        if (title + 1 < drafts.Count && drafts[title + 1] is { Kind: BlockKind.Paragraph, Gap: 0, Text.Length: < 160 } rest && drafts[title].Marked && Sentences.Continues(rest.Text) && Sentences.IsOpen(drafts[title].Text)
            && !(Corrections.TryFind(context.Corrections.Joins, rest.Text, out var join) && !join))
        {
            context.Guessed("a title broken in the source was joined", rest, Override.Apart(rest.Text));
            result[title] = drafts[title].JoinedWith(rest);
            result.RemoveAt(title + 1);
        }

        return result;
    }

    private static Draft Above(Draft draft, CleaningContext context)
    {
        if (draft.Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem))
        {
            return draft;
        }

        if (FrontLines.StatesDate(draft.Text) && MonthDates.Find(draft.Text) is { } date)
        {
            return (draft with { Kind = BlockKind.Metadata, Field = "issued", Level = 0 }).Stating("issued", date, "date above the title", 15);
        }

        context.Guessed("set aside as masthead: it stands above the title", draft, Override.Keep(draft.Text));
        return draft.Aside("masthead");
    }

    /// <summary>A second line of the title, with the authors below it: <c>What five valleys learnt</c>.</summary>
    private static void Subtitle(List<Draft> drafts, int title)
    {
        var at = title + 1;
        if (at + 1 >= drafts.Count || drafts[at] is not { Kind: BlockKind.Heading or BlockKind.Paragraph, Text.Length: < 160 and > 3 } line || (line.Kind == BlockKind.Heading && !line.Marked))
        {
            return;
        }

        var isPlainLine = KnownSections.Role(line.Text) == SectionRole.None && PersonNames.List(line.Text).Count == 0 && !Positions.IsOne(line.Text) && Sentences.IsOpen(line.Text) && Sentences.Words(line.Text) > 1
            && MonthDates.Find(line.Text) is null && Labels.Find(line.Text) is null && !Words.Find(line.Text).Any(word => PersonNames.IsOrganisationWord(line.Text[word.Start..word.End]) && line.Kind != BlockKind.Heading);
        var below = drafts[at + 1];
        if (isPlainLine && below.Kind == BlockKind.Paragraph && PersonNames.List(below.Content.Lines().First().Text).Count > 0 && !Positions.IsOne(below.Text))
        {
            drafts[at] = (line with { Kind = BlockKind.Metadata, Field = "subtitle", Level = 0 }).Stating("subtitle", line.Text, "line below the title", 35);
        }
    }

    /// <summary>Front matter goes on until a section begins or prose does; a line that repeats the title is still of it.</summary>
    private static bool IsFront(Draft draft, string title) => draft.Kind switch
    {
        BlockKind.Metadata or BlockKind.Paratext => true,
        BlockKind.Heading => !draft.Marked && Responsibility.Find(draft.Text) is not null,
        BlockKind.Paragraph => draft.Text.Length < 200 && !IsProse(draft.Text) || FrontLines.IsCitationOf(draft.Text, title),
        _ => false,
    };

    private static bool IsProse(string text) => !Sentences.IsOpen(text) && Sentences.Words(text) is var words && (words > 14 || (words > 8 && (HasTwoSentences(text) || IsMostlySmall(text))) || (words > 3 && IsPlainSentence(text)) || CitingSentence.Is(text));

    /// <summary>A date and a word or two beside it: <c>Version 2.1, 4 August 2011</c>, <c>Revised May 2010</c>.</summary>
    public static bool IsDateLine(string text) =>
        Words.Find(text).Select(word => text[word.Start..word.End]).Count(word => !char.IsAsciiDigit(word[0]) && MonthDates.Month(word) == 0) <= 1;

    /// <summary>A short text may begin at once: <c>The cooperation of both boards was slow.</c> Dates, names and institutions would show capitals or digits.</summary>
    public static bool IsPlainSentence(string text)
    {
        var words = Words.Find(text).Select(word => text[word.Start..word.End]).ToList();
        var begins = Enumerable.Range(1, text.Length - 1).Count(i => i > 1 && char.IsUpper(text[i]) && text[i - 1] == ' ' && text[i - 2] == '.');
        return char.IsUpper(text[0]) && words.Count(word => !char.IsLower(word[0])) <= 1 + begins;
    }

    /// <summary>Names, titles and institutions are full of capitals; a sentence is not.</summary>
    private static bool IsMostlySmall(string text)
    {
        var words = Words.Find(text).ToList();
        return words.Count(word => char.IsLower(text[word.Start])) * 4 >= words.Count * 3;
    }

    /// <summary>A stop between a small letter and a capital: <c>… the cheapest bid. We asked …</c></summary>
    private static bool HasTwoSentences(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        return stop > 2 && char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2]) && stop + 2 < text.Length && char.IsUpper(text[stop + 2]);
    }
}
