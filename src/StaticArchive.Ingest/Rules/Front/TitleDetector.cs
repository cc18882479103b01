using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Finds the title among the first lines by what speaks for and against each.</summary>
internal static class TitleDetector
{
    private const int Top = 14;
    private const int LongestKey = 1200;
    private static readonly string[] PublicationNoteOpenings =
    [
        "reprinted ",
        "first published",
        "originally published",
        "this paper was",
        "this article was",
        "this report was",
        "to be published",
        "forthcoming in",
        "published in",
        "published by",
        "printed by",
        "available from",
        "a thesis submitted",
        "thesis submitted",
        "a dissertation submitted",
        "dissertation submitted",
    ];

    /// <summary>Index of the title; -1 where no line reads like one.</summary>
    public static int Find(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        // What is set aside already (the navigation of a page) does not count as the top.
        var own = Enumerable.Range(0, drafts.Count).Where(i => drafts[i].Kind != BlockKind.Paratext).ToList();
        var lines = own.Take(41).Select(i => drafts[i]).ToList();
        if (context.StatedTitle is { Length: > 0 } stated)
        {
            var key = Folding.ToKey(stated);
            var line = lines.FindIndex(draft =>
                draft.Kind is BlockKind.Heading or BlockKind.Paragraph
                && Folding.ToKey(draft.Text) is { Length: > 2 } words
                && (words == key || (words.Length > 8 && key.StartsWith(words, StringComparison.Ordinal)))
            );
            var marked = lines.FindIndex(draft =>
                draft is { Kind: BlockKind.Heading, IsMarkedUp: true, Level: 1 }
                && SectionRoleClassifier.Classify(draft.Text) == SectionRole.None
            );
            return line >= 0 ? own[line]
                : marked >= 0 ? own[marked]
                : -1;
        }

        var keys = lines
            .Skip(1)
            .Concat(own.Skip(Math.Max(41, own.Count - 12)).Select(i => drafts[i]))
            .Select(draft => Folding.ToKey(draft.Text.Length > LongestKey ? draft.Text[..LongestKey] : draft.Text))
            .ToList();
        var (best, score) = (-1, 0);
        for (var i = 0; i < Math.Min(lines.Count, Top); i++)
        {
            // No title stands below the abstract.
            if (
                best >= 0
                && SectionRoleClassifier.Classify(lines[i].Text) is SectionRole.Abstract or SectionRole.Introduction
                && lines[i].Text.Length < 40
            )
            {
                break;
            }

            var here =
                context.Overrides.Headings.Count > 0
                && context.Overrides.Headings.TryGetValue(Folding.Fold(lines[i].Text), out var level)
                    ? (level == 1 ? int.MaxValue : 0)
                    : Score(lines, i, keys);
            if (here > score)
            {
                (best, score) = (own[i], here);
            }
        }

        return best;
    }

    private static int Score(IReadOnlyList<Draft> drafts, int i, List<string> keys)
    {
        var draft = drafts[i];
        var words = SentenceBoundaryDetector.CountWords(draft.Text);
        if (
            draft.Kind is not (BlockKind.Heading or BlockKind.Paragraph)
            || draft.Text.Length > 300
            || words == 0
            || FieldLabelParser.Parse(draft.Text) is { Field: not null }
            || SectionRoleClassifier.Classify(draft.Text) != SectionRole.None
            || FieldLabelParser.FindField(draft.Text) is not null
            || QuotationDetector.IsQuotation(draft.Text)
        )
        {
            return 0;
        }

        var score = 20 - i;
        score +=
            draft is { Kind: BlockKind.Heading, IsMarkedUp: true, Level: 1 } ? 40
            : draft is { Kind: BlockKind.Heading, IsMarkedUp: true } ? 15
            : 0;
        score +=
            words is > 3 and < 30 ? 15
            : words is 2 or 3 ? 8
            : words == 1 ? -15
            : 0;
        score += char.IsUpper(draft.Text[0]) || !char.IsLetter(draft.Text[0]) ? 5 : -15;
        score -= draft.Text[^1] is '.' or ':' or ';' or ',' ? (words > 12 ? 30 : 12) : 0;
        score -= draft.Text[^1] == '.' && words > 15 && !draft.IsMarkedUp ? 60 : 0;
        score -=
            i > 0 && !draft.IsMarkedUp && draft.Text[^1] == '.' && TitleBlockRule.IsPlainSentence(draft.Text) ? 25 : 0;
        score -= TitleBlockLineParser.ParseAffiliatedNames(draft.Content).Count > 0 ? 40 : 0;
        score -=
            EnglishDateParser.Find(draft.Text) is { } date
            && (
                words < 4
                || (
                    words < 8
                    && date.Length > 4
                    && (TitleBlockRule.IsDateLine(draft.Text) || TitleBlockLineParser.IsLabelledDate(draft.Text))
                )
            )
                ? 25
                : 0;
        score -= i > 0 && StatementOfResponsibility.Parse(draft.Text) is not null ? 40 : 0;
        score -= TitleBlockSplitRule.IsAddressBlock(draft.Content) ? 20 : 0;
        score -= IsRunningHead(draft.Text) ? 10 : 0;
        score -=
            SeriesNameParser.IsGenre(draft.Text) || IsIssueLine(draft.Text) || (i > 0 && IsPublicationNote(draft.Text))
                ? 30
                : 0;
        score -= i > 0 && SectionRoleClassifier.Classify(drafts[i - 1].Text) != SectionRole.None ? 40 : 0;
        score -= PersonNameParser.ParseList(draft.Text).Count > 0 && draft.Kind != BlockKind.Heading ? 25 : 0;
        score -=
            words < 6
            && WordTokenizer.GetWords(draft.Text).Any(PersonNameParser.IsOrganisationWord)
            && draft.Kind != BlockKind.Heading
                ? 8
                : 0;
        score += IsRepeated(draft, i, keys) ? 30 : 0;
        score += IsAboveAbstract(drafts, i) && (draft.IsMarkedUp || draft.Text[^1] != '.') ? 15 : 0;
        return Math.Max(score, 0);
    }

    /// <summary>Whether a longer line below, such as a recommended citation, holds it.</summary>
    private static bool IsRepeated(Draft draft, int i, List<string> keys)
    {
        var key = Folding.ToKey(draft.Text);
        return key.Length > 12
            && keys.Skip(i)
                .Any(other =>
                    other.Length > key.Length + 10
                    && other.Length < 700
                    && other.Contains(key, StringComparison.Ordinal)
                );
    }

    /// <summary><c>Reprinted from River Studies, 1998</c>, <c>First published in 2004</c></summary>
    private static bool IsPublicationNote(string text) =>
        Folding.Fold(text.Length > 40 ? text[..40] : text) is var start
        && PublicationNoteOpenings.Any(opening => start.StartsWith(opening, StringComparison.Ordinal));

    /// <summary>Where a journal printed it: <c>River Studies, Vol. 12, No. 3, pp. 1-10</c></summary>
    private static bool IsIssueLine(string text)
    {
        var words = WordTokenizer.GetWords(text).ToList();
        var numbered = words
            .Zip(words.Skip(1))
            .Where(pair => char.IsAsciiDigit(pair.Second[0]))
            .Select(pair => pair.First.ToLowerInvariant())
            .ToList();
        return numbered.Contains("pp")
            || (
                numbered.Exists(word => word is "vol" or "volume")
                && numbered.Exists(word => word is "no" or "issue" or "number")
            );
    }

    /// <summary>One that was not found to be repeated: <c>THE FUTURE OF THE BOARDS 13</c></summary>
    private static bool IsRunningHead(string text) =>
        text.LastIndexOf(' ') is > 8 and var last
        && text.Length - last <= 4
        && text.AsSpan(last + 1).IndexOfAnyExceptInRange('0', '9') < 0
        && !text.Any(char.IsLower);

    private static bool IsAboveAbstract(IReadOnlyList<Draft> drafts, int i) =>
        i + 1 < drafts.Count
        && SectionRoleClassifier.Classify(drafts[i + 1].Text) is SectionRole.Abstract or SectionRole.Introduction;
}
