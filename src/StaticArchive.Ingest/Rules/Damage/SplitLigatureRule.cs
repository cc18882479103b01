using System.Buffers;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Damage;

/// <summary>
/// Words that a converter split at a ligature: <c>Gri ffi n</c>, <c>o ﬃ cials</c>, <c>ﬁ nd</c>. No word is
/// <c>ff</c> or <c>ffi</c>; whether the words beside it belong to it is for the other words of the document to say.
/// </summary>
internal sealed class SplitLigatureRule
{
    private const int FewestLigatures = 2;
    private const int LongestPart = 6;

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("fFﬀﬁﬂﬃﬄ");

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    private SplitLigatureRule() { }

    /// <summary>Joins them; the file keeps them.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        if (context.Overrides.IsDamageKept)
        {
            return drafts;
        }

        var found = drafts.Select(FindLigatures).ToList();
        var count = found.Sum(tokens => tokens.Count);
        if (count < FewestLigatures)
        {
            return drafts;
        }

        var rule = new SplitLigatureRule();
        rule.CountWords(drafts, found);
        context.AddFinding(
            $"words split at ligatures were joined in {count} place(s)",
            drafts[found.FindIndex(tokens => tokens.Count > 0)],
            OverrideHint.ForDamage
        );
        return [.. drafts.Select((draft, i) => found[i].Count == 0 ? draft : rule.Join(draft, found[i]))];
    }

    /// <summary>The spans of words that are nothing but a ligature.</summary>
    private static List<Span> FindLigatures(Draft draft)
    {
        var found = new List<Span>();
        if (draft.Table is not null)
        {
            return found;
        }

        var text = draft.Text;
        for (var at = NextLetter(text, 0); at >= 0; at = NextLetter(text, at + 1))
        {
            var end = at + 1;
            while (end < text.Length && end - at <= 3 && WordTokenizer.IsWordChar(text[end]))
            {
                end++;
            }

            var isWhole = at == 0 || !WordTokenizer.IsWordChar(text[at - 1]);
            if (isWhole && end - at <= 3 && IsLigature(text[at..end]))
            {
                found.Add(new Span(at, end));
            }
        }

        return found;
    }

    private static int NextLetter(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(FirstLetters);
        return at < 0 ? -1 : from + at;
    }

    private static bool IsLigature(string word) => Folding.Fold(word) is "ff" or "fi" or "fl" or "ffi" or "ffl";

    /// <summary>Counts how often each word stands in the document without a ligature beside it.</summary>
    private void CountWords(IReadOnlyList<Draft> drafts, List<List<Span>> found)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var word in WordTokenizer.GetWords(drafts[i].Text))
            {
                Add(Folding.Fold(word), 1);
            }

            foreach (var ligature in found[i])
            {
                Add(WordBefore(drafts[i].Text, ligature), -1);
                Add(WordAfter(drafts[i].Text, ligature), -1);
            }
        }
    }

    private void Add(string word, int count) => _words[word] = _words.GetValueOrDefault(word) + count;

    /// <summary>Words without a meaning of their own stand in every text.</summary>
    private bool IsKnown(string word) =>
        _words.GetValueOrDefault(word) > 0 || SentenceBoundaryDetector.EndsMidClause(word);

    private Draft Join(Draft draft, List<Span> ligatures)
    {
        var cuts = new SortedSet<int>();
        foreach (var ligature in ligatures)
        {
            var (before, after) = (WordBefore(draft.Text, ligature), WordAfter(draft.Text, ligature));
            var core = Folding.Fold(ligature.Slice(draft.Text));
            var isWhole = before.Length > 0 && after.Length > 0 && IsKnown(before + core + after);
            if (before.Length > 0 && (isWhole || BelongsBefore(before, core, after)))
            {
                cuts.Add(ligature.Start - 1);
            }

            if (after.Length > 0 && (isWhole || BelongsAfter(core, after)))
            {
                cuts.Add(ligature.End);
            }
        }

        return draft with
        {
            Content = draft.Content.Without([.. cuts.Select(at => new Span(at, at + 1))]),
        };
    }

    /// <summary>
    /// No word begins with <c>ff</c>; before <c>fi</c> and <c>fl</c> stands a whole word (<c>we ﬁ nd</c>) or a part
    /// of one (<c>speci ﬁ c</c>), which stands nowhere else.
    /// </summary>
    private bool BelongsBefore(string before, string core, string after) =>
        core.StartsWith("ff", StringComparison.Ordinal)
        || (before.Length <= LongestPart && !IsKnown(before) && !IsKnown(core + after));

    /// <summary>Only <c>ff</c> ends words: <c>sta ff members</c>.</summary>
    private bool BelongsAfter(string core, string after) => core != "ff" || !IsKnown(after);

    /// <summary>The letters that end one blank before a ligature; empty for none.</summary>
    private static string WordBefore(string text, Span ligature)
    {
        var end = ligature.Start - 1;
        if (end < 0 || text[end] != ' ' || char.IsUpper(text[ligature.Start]))
        {
            return "";
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Folding.Fold(text[start..end]);
    }

    /// <summary>The small letters that begin one blank behind a ligature; empty for none.</summary>
    private static string WordAfter(string text, Span ligature)
    {
        var start = ligature.End + 1;
        if (start >= text.Length || text[ligature.End] != ' ' || !char.IsLower(text[start]))
        {
            return "";
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Folding.Fold(text[start..end]);
    }
}
