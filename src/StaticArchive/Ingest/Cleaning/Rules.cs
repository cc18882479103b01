namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// The rules that make a document of a reader's blocks, in the order in which they run. One rule, one file; each sees what
/// the ones above left, looks only at words and layout, and knows no paper, author or place.
/// </summary>
internal static class Rules
{
    private static readonly Func<IReadOnlyList<Draft>, CleaningContext, IReadOnlyList<Draft>>[] InOrder =
    [
        HeadingsByHand.Apply,
        PageNumbers.Apply,
        RunningHeads.Apply,
        SiteFurniture.Apply,
        MemoHeads.Apply,
        FrontParts.Apply,
        LabelTables.Apply,
        LabelLines.Apply,
        TextTables.Apply,
        TablesOfContents.Apply,
        GluedTitles.Apply,
        ItemHeadings.Apply,
        PullQuotes.Apply,
        BareHeadings.Apply,
        TitleBlock.Apply,
        AbstractLead.Apply,
        LabelHeadings.Apply,
        RightsLines.Apply,
        Blurbs.Apply,
        Adverts.Apply,
        ReferenceLists.Apply,
        TailMatter.Apply,
        CitationLines.Apply,
        Footnotes.Apply,
        DisplayedQuotations.Apply,
        Boxes.Apply,
        Captions.Apply,
        BrokenParagraphs.Apply,
        DisplayedQuotations.Apply,
        HeadingLevels.Apply,
        ByHand.Apply,
        LineEndHyphens.Apply,
    ];

    /// <summary>Those for formats that say themselves what everything is.</summary>
    private static readonly Func<IReadOnlyList<Draft>, CleaningContext, IReadOnlyList<Draft>>[] ForExact =
    [
        HeadingsByHand.Apply,
        Footnotes.Apply,
        BrokenParagraphs.Apply,
        HeadingLevels.Apply,
        ByHand.Apply,
    ];

    /// <summary>Runs them all.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context) =>
        (context.IsExact ? ForExact : InOrder).Aggregate(drafts, (sofar, rule) => rule(sofar, context));
}
