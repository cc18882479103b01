using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Link.Anchoring;

/// <summary>A text after someone has edited it, who remembers where everything went.</summary>
/// <param name="Text">The text now.</param>
/// <param name="Words">Where each word of the old text stands now; null for one that was dropped.</param>
internal sealed record EditedText(string Text, IReadOnlyList<(Span Before, Span? After)> Words)
{
    /// <summary>
    /// Changes words: replaced by another word of the text, dropped, doubled with another, or misspelt.
    /// </summary>
    public static EditedText Edit(string text, Random random, Func<Span, double> chance)
    {
        var words = WordTokenizer.Tokenize(text).ToList();
        var (edited, moved, at) = (new StringBuilder(), new List<(Span, Span?)>(), 0);
        foreach (var (start, end) in words)
        {
            edited.Append(text, at, start - at);
            at = end;
            var before = new Span(start, end);
            var word = text[start..end];
            if (random.NextDouble() >= chance(before))
            {
                moved.Add((before, Append(edited, word)));
                continue;
            }

            var other = words[random.Next(words.Count)];
            switch (random.Next(4))
            {
                case 0:
                    moved.Add((before, Append(edited, text[other.Start..other.End])));
                    break;
                case 1:
                    moved.Add((before, null));
                    break;
                case 2:
                    Append(edited, text[other.Start..other.End] + " ");
                    moved.Add((before, Append(edited, word)));
                    break;
                default:
                    moved.Add((before, Append(edited, word.Length > 3 ? word[..1] + word[2..] : word + "x")));
                    break;
            }
        }

        edited.Append(text, at, text.Length - at);
        return new EditedText(edited.ToString(), moved);
    }

    /// <summary>
    /// Whether the passage and the words around it have other numbers or words with a capital than they had: then they
    /// speak of something else.
    /// </summary>
    public bool IsOfAnother(string old, Span passage)
    {
        const int Around = 40;
        var whole = new Span(Math.Max(0, passage.Start - Around), Math.Min(old.Length, passage.End + Around));
        return Locate(whole) is not { } now || !FindTelling(whole.Slice(old)).SetEquals(FindTelling(now.Slice(Text)));
    }

    private static HashSet<string> FindTelling(string text) =>
        WordTokenizer
            .Tokenize(text)
            .Select(word => text[word.Start..word.End])
            .Where(word => char.IsUpper(word[0]) || word.Any(char.IsDigit))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Where a passage stands now; null where nothing of it is left.</summary>
    public Span? Locate(Span passage)
    {
        Span? hull = null;
        foreach (var (before, after) in Words)
        {
            if (before.Overlaps(passage) && after is { } now)
            {
                hull = hull?.Hull(now) ?? now;
            }
        }

        return hull;
    }

    private static Span Append(StringBuilder edited, string word)
    {
        edited.Append(word);
        return new Span(edited.Length - word.Length, edited.Length);
    }
}
