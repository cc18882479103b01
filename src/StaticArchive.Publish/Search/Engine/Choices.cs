using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Publish.Search.Shards;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>Finds the passages that meet a choice, with a score each. theme/js/search/engine.js does the same.</summary>
/// <param name="index">The index.</param>
/// <param name="isStopWord">Words that phrases pass over.</param>
internal sealed class Choices(IndexReader index, Func<string, bool> isStopWord)
{
    /// <summary>What a form counts for: the word itself, another form of it, a longer word, a word that was probably meant.</summary>
    public const int Exact = 4;
    private const int OtherForm = 3;
    private const int Longer = 2;
    private const int Mended = 2;
    private const int MendedTwice = 1;

    private const int ShortestBase = 4;
    private const int ShortestRelated = 3;
    private const int MostLonger = 50;
    private const int MostMended = 3;
    private const int LongForTwo = 8;

    /// <summary>Words that were read otherwise than they stood.</summary>
    public List<Reading> Readings { get; } = [];

    /// <summary>Adds the scores of a choice to those of its part.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="typing">Whether its last word may be unfinished.</param>
    /// <param name="scores">A score for each passage.</param>
    public void Add(Query.Choice choice, bool typing, int[] scores)
    {
        switch (choice.Field)
        {
            case "year":
                Year(choice.Value, scores);
                break;
            case "kind" or "cites":
                Marked($"{choice.Field}:{GroupIndexer.NormalizeQueryValue(choice.Value)}", scores);
                break;
            case "paper":
                Groups([$"paper:{GroupIndexer.NormalizeQueryValue(choice.Value)}"], scores);
                break;
            case "author" or "title":
                Groups([.. choice.Words.Select(word => $"{choice.Field}:{word}")], scores);
                break;
            default:
                Text(choice, typing, scores);
                break;
        }
    }

    private void Text(Query.Choice choice, bool typing, int[] scores)
    {
        if (choice.IsPhrase)
        {
            new Phrases(index, isStopWord).Add(choice.Words, scores);
        }
        else if (choice.Parts.Count > 0 && index.Piece(choice.Words[0]).Find(choice.Words[0]) is null)
        {
            All(choice.Parts, scores);
        }
        else
        {
            Word(choice.Words[0], (choice.Quoted, typing), scores);
        }
    }

    /// <summary>Passages with all of some words.</summary>
    private void All(IReadOnlyList<string> words, int[] scores)
    {
        var each = words.Select(word =>
        {
            var own = new int[scores.Length];
            Word(word, (false, false), own);
            return own;
        }).ToList();
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] += each.All(own => own[i] > 0) ? each.Sum(own => own[i]) : 0;
        }
    }

    private void Word(string word, (bool Quoted, bool Typing) how, int[] scores)
    {
        var piece = index.Piece(word);
        var found = piece.Find(word);
        var longer = piece.Forms.Where(form => form.Word.StartsWith(word, StringComparison.Ordinal) && form.First != found?.First).Take(MostLonger).ToList();
        if (found is not null)
        {
            Take(piece, how.Quoted ? [found] : piece.Group(found), form => form == found ? Exact : OtherForm, scores);
            Take(piece, how.Typing ? longer : [], _ => Longer, scores);
        }
        else if (how.Quoted)
        {
            Readings.Add(new Reading(word, []));
        }
        else if (how.Typing && longer.Count > 0)
        {
            Take(piece, longer, _ => OtherForm, scores);
        }
        else if (Related(piece, word) is { } related)
        {
            Readings.Add(new Reading(word, [related.Word]));
            Take(piece, piece.Group(related), _ => OtherForm, scores);
        }
        else if (word.Length >= ShortestBase && longer.Count > 0)
        {
            Readings.Add(new Reading(word, [longer[0].Word]));
            Take(piece, longer, _ => Longer, scores);
        }
        else
        {
            Mend(word, scores);
        }
    }

    /// <summary>
    /// A form that has the word's beginning and another ending, for a form that does not occur: <c>moving</c> where there are
    /// <c>move</c> and <c>moved</c>, whose last letter goes as well.
    /// </summary>
    private static TermPiece.Form? Related(TermPiece piece, string word) =>
        piece.Forms.Where(form => form.Number == form.First && IsRelated(form.Base.EndsWith('e') ? form.Base[..^1] : form.Base, word)).MaxBy(form => form.Base.Length);

    private static bool IsRelated(string root, string word) =>
        root.Length >= ShortestRelated && word.StartsWith(root, StringComparison.Ordinal) && SuffixStripper.Contains(word[root.Length..]);

    private void Mend(string word, int[] scores)
    {
        var meant = Meant(word);
        Readings.Add(new Reading(word, [.. meant.Select(candidate => candidate.Word)]));
        foreach (var (candidate, distance) in meant)
        {
            var piece = index.Piece(candidate);
            Take(piece, piece.Group(piece.Find(candidate)!), _ => distance == 1 ? Mended : MendedTwice, scores);
        }
    }

    /// <summary>The nearest words, the most common first.</summary>
    private List<(string Word, int Distance)> Meant(string word)
    {
        var limit = word.Length >= LongForTwo ? 2 : word.Length >= SpellingSharder.MinWordLength ? 1 : 0;
        if (limit == 0 || !word.All(char.IsLetter))
        {
            return [];
        }

        var found = new SortedDictionary<string, (int Distance, int Common)>(StringComparer.Ordinal);
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
        {
            foreach (var backwards in new[] { false, true })
            {
                foreach (var (entry, common) in index.Spellings(SpellingSharder.GetKey(backwards ? word[^1] : word[0], length, backwards)))
                {
                    // A piece holds other keys too; they are looked through alike.
                    var candidate = backwards ? SpellingSharder.Reverse(entry) : entry;
                    var distance = EditDistance.ComputeBounded(word, candidate, limit);
                    if (distance <= limit && distance > 0)
                    {
                        found[candidate] = (distance, common);
                    }
                }
            }
        }

        var least = found.Count == 0 ? 0 : found.Values.Min(value => value.Distance);
        return [.. found.Where(entry => entry.Value.Distance == least).OrderByDescending(entry => entry.Value.Common).Take(MostMended).Select(entry => (entry.Key, least))];
    }

    private static void Take(TermPiece piece, IEnumerable<TermPiece.Form> forms, Func<TermPiece.Form, int> factor, int[] scores)
    {
        foreach (var form in forms)
        {
            foreach (var posting in piece.List(form))
            {
                scores[posting.Passage] += posting.Impact * factor(form);
            }
        }
    }

    private void Marked(string mark, int[] scores)
    {
        var piece = index.Piece(mark);
        if (piece.Find(mark) is { } form)
        {
            foreach (var posting in piece.List(form))
            {
                scores[posting.Passage]++;
            }
        }
    }

    /// <summary>All passages of the groups that have all the marks.</summary>
    private void Groups(IReadOnlyList<string> marks, int[] scores)
    {
        var have = new int[index.Years.Length];
        foreach (var mark in marks.Distinct(StringComparer.Ordinal))
        {
            var piece = index.Piece(mark);
            var forms = piece.Find(mark) is { } form ? piece.Group(form) : [];
            foreach (var group in forms.SelectMany(one => piece.List(one)).Select(posting => Array.BinarySearch(index.Starts, posting.Passage)).Where(group => group >= 0).Distinct())
            {
                have[group]++;
            }
        }

        Fill(group => have[group] == marks.Distinct(StringComparer.Ordinal).Count(), scores);
    }

    /// <summary><c>2005</c>, <c>2001..2010</c>, <c>..2003</c>, <c>2011..</c></summary>
    private void Year(string value, int[] scores)
    {
        var parts = value.Split("..");
        var from = int.TryParse(parts[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var first) ? first : 1;
        var to = int.TryParse(parts[^1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var last) ? last : parts.Length > 1 ? 9999 : 0;
        Fill(group => index.Years[group] >= from && index.Years[group] <= to, scores);
    }

    private void Fill(Func<int, bool> takes, int[] scores)
    {
        for (var group = 0; group < index.Years.Length; group++)
        {
            for (var i = index.Starts[group]; i < index.Starts[group + 1] && takes(group); i++)
            {
                scores[i]++;
            }
        }
    }
}
