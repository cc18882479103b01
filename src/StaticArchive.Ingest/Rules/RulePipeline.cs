using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Rules.Attribution;
using StaticArchive.Ingest.Rules.Blocks;
using StaticArchive.Ingest.Rules.Boilerplate;
using StaticArchive.Ingest.Rules.Damage;
using StaticArchive.Ingest.Rules.Fields;
using StaticArchive.Ingest.Rules.Floats;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Ingest.Rules.Headings;
using StaticArchive.Ingest.Rules.Notes;
using StaticArchive.Ingest.Rules.References;

namespace StaticArchive.Ingest.Rules;

/// <summary>
/// The rules that make a document of a reader's blocks, in the order in which they run. One rule, one file; each gets
/// what the ones above return, looks only at words and layout, and knows no paper, author or place.
/// </summary>
internal static class RulePipeline
{
    private static readonly Func<IReadOnlyList<Draft>, RuleContext, IReadOnlyList<Draft>>[] OrderedRules =
    [
        MojibakeRule.Apply,
        SplitLigatureRule.Apply,
        LetterspacedHeadingRule.Apply,
        HeadingOverrideRule.Apply,
        PageLineSplitRule.Apply,
        PageNumberRule.Apply,
        RunningHeadRule.Apply,
        NoteRule.Apply,
        SymbolNoteRule.Apply,
        SiteBoilerplateRule.Apply,
        NavigationLineRule.Apply,
        SiteSectionRule.Apply,
        MemoHeaderRule.Apply,
        CaseNameRule.Apply,
        TitleBlockSplitRule.Apply,
        MetadataTableRule.Apply,
        MetadataLineRule.Apply,
        PlainTextTableRule.Apply,
        TableOfContentsRule.Apply,
        TitleLineSplitRule.Apply,
        FirstLineHeadingRule.Apply,
        ListItemHeadingRule.Apply,
        PullQuoteRule.Apply,
        UnmarkedHeadingRule.Apply,
        TitleBlockRule.Apply,
        RunInAbstractRule.Apply,
        MetadataHeadingRule.Apply,
        RightsStatementRule.Apply,
        PublisherBlurbRule.Apply,
        AdvertRule.Apply,
        ReferenceTableRule.Apply,
        ReferenceListRule.Apply,
        BackMatterRule.Apply,
        RecommendedCitationRule.Apply,
        FootnoteRule.Apply,
        BlockQuotationRule.Apply,
        BoxRule.Apply,
        CaptionRule.Apply,
        ParagraphPartingRule.Apply,
        BrokenParagraphRule.Apply,
        BlockQuotationRule.Apply,
        HeadingLevelRule.Apply,
        BlockOverrideRule.Apply,
        PublicationDateRule.Apply,
        AuthorRule.Apply,
        DehyphenationRule.Apply,
    ];

    /// <summary>The rules for formats that mark what every block is.</summary>
    private static readonly Func<IReadOnlyList<Draft>, RuleContext, IReadOnlyList<Draft>>[] SemanticMarkupRules =
    [
        HeadingOverrideRule.Apply,
        FootnoteRule.Apply,
        ParagraphPartingRule.Apply,
        BrokenParagraphRule.Apply,
        HeadingLevelRule.Apply,
        BlockOverrideRule.Apply,
        DehyphenationRule.Apply,
    ];

    /// <summary>Runs them all.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context) =>
        (context.HasSemanticMarkup ? SemanticMarkupRules : OrderedRules).Aggregate(
            drafts,
            (blocks, rule) => rule(blocks, context)
        );
}
