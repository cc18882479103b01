using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Search.Terms;
using StaticArchive.Publish.Site;

namespace StaticArchive.Benchmarks;

/// <summary>
/// Queries for an archive, always the same: fifty as people type them, and three hundred that look for one passage or
/// paper.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class SearchQueries(SiteIndex site)
{
    private const int OfEachKind = 75;

    /// <summary>Words of a passage are taken as remembered if fewer than one paragraph in this many has them.</summary>
    private const int Particular = 50;

    private static readonly string[] Forms = ["s", "ed", "ing"];

    private readonly Random _random = new(11);
    private readonly List<(Document Document, Block Block, string[] Words)> _paragraphs =
    [
        .. site.Archive.Documents.SelectMany(document =>
            document
                .Blocks.Where(block => block.Kind == BlockKind.Paragraph)
                .Select(block =>
                    (
                        document,
                        block,
                        SearchTokenizer
                            .GetTokensWithoutCompounds(block.Span.Slice(document.Text))
                            .Where(word => word.Length > 4 && word.All(char.IsAsciiLetter) && !StopWords.Contains(word))
                            .Distinct(StringComparer.Ordinal)
                            .ToArray()
                    )
                )
        ),
    ];

    private ILookup<string, int>? _byStem;

    /// <summary>What is looked for.</summary>
    /// <param name="Kind">Kind of query.</param>
    /// <param name="Query">The query.</param>
    /// <param name="Paper">Id of the paper meant.</param>
    /// <param name="Block">Id of the passage meant; null for the paper.</param>
    internal sealed record Known(string Kind, string Query, string Paper, string? Block);

    /// <summary>Both lists, for the script that asks them.</summary>
    public string ToJson()
    {
        var frequency = _paragraphs
            .SelectMany(paragraph => paragraph.Words)
            .CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var known = Words(frequency).Concat(Titles()).Concat(Authors()).Concat(Inflected(frequency)).ToList();
        var plain = Enumerable
            .Range(0, 50)
            .Select(i =>
                string.Join(
                    ' ',
                    Pick(_paragraphs)
                        .Words.OrderByDescending(word => frequency[word])
                        .Take(8)
                        .OrderBy(_ => _random.Next())
                        .Take(1 + (i % 3))
                )
            )
            .ToList();
        var common = string.Join(
            ' ',
            frequency
                .OrderByDescending(entry => entry.Value)
                .ThenBy(entry => entry.Key, StringComparer.Ordinal)
                .Take(3)
                .Select(entry => entry.Key)
        );
        return JsonSerializer.Serialize(
            new
            {
                plain,
                common,
                known,
            },
            JsonSerializerOptions.Web
        );
    }

    private IEnumerable<Known> Words(Dictionary<string, int> frequency)
    {
        for (var found = 0; found < OfEachKind; )
        {
            var (document, block, words) = Pick(_paragraphs);
            var particular = words
                .Where(word => frequency[word] * Particular < _paragraphs.Count)
                .OrderBy(_ => _random.Next())
                .Take(3)
                .ToList();
            if (particular.Count == 3 && InOnePassage(particular, word => word))
            {
                found++;
                yield return new Known(
                    "three words of a passage",
                    string.Join(' ', particular),
                    document.Paper,
                    block.Id
                );
            }
        }
    }

    private IEnumerable<Known> Titles()
    {
        var papers = site
            .Archive.Papers.GroupBy(paper => paper.Title, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() == 1)
            .Select(group => group.First())
            .ToList();
        return Enumerable
            .Range(0, OfEachKind)
            .Select(_ => Pick(papers))
            .Select(paper => new Known("title with a slip", Slip(paper.Title), paper.Id, null));
    }

    private IEnumerable<Known> Authors()
    {
        var pairs = site
            .Archive.Papers.SelectMany(paper =>
                paper.Item.Author.Select(author => (paper, Query: $"{author.Family} {paper.Item.Issued?.ShortForm}"))
            )
            .GroupBy(pair => pair.Query, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => group.First())
            .ToList();
        return Enumerable
            .Range(0, OfEachKind)
            .Select(_ => Pick(pairs))
            .Select(pair => new Known("author and year", pair.Query, pair.paper.Id, null));
    }

    /// <summary>Two particular words of a passage, each in another form.</summary>
    private IEnumerable<Known> Inflected(Dictionary<string, int> frequency)
    {
        for (var found = 0; found < OfEachKind; )
        {
            var (document, block, words) = Pick(_paragraphs);
            var particular = words
                .Where(word =>
                    frequency[word] * Particular < _paragraphs.Count
                    && Array.Exists(Forms, form => word.EndsWith(form, StringComparison.Ordinal))
                )
                .OrderBy(_ => _random.Next())
                .Take(2)
                .ToList();
            if (particular.Count == 2 && InOnePassage(particular, Porter2Stemmer.Stem))
            {
                found++;
                yield return new Known(
                    "inflected forms",
                    string.Join(' ', particular.Select(OtherForm)),
                    document.Paper,
                    block.Id
                );
            }
        }
    }

    /// <summary>Numbers of paragraphs by the stems of their words.</summary>
    private ILookup<string, int> ByStem =>
        _byStem ??= _paragraphs
            .SelectMany((paragraph, i) => paragraph.Words.Select(word => (word, i)))
            .ToLookup(entry => Porter2Stemmer.Stem(entry.word), entry => entry.i, StringComparer.Ordinal);

    /// <summary>Whether one paragraph alone has words like these: only then there is a right answer.</summary>
    private bool InOnePassage(IReadOnlyList<string> words, Func<string, string> like)
    {
        var passages = words
            .Select(word =>
                ByStem[Porter2Stemmer.Stem(word)]
                    .Where(i => Array.Exists(_paragraphs[i].Words, other => like(other) == like(word)))
                    .ToHashSet()
            )
            .ToList();
        return passages[0].Count(passage => passages.TrueForAll(others => others.Contains(passage))) == 1;
    }

    private string OtherForm(string word)
    {
        var form = Array.Find(Forms, one => word.EndsWith(one, StringComparison.Ordinal))!;
        return word[..^form.Length] + Pick(Forms.Where(one => one != form).ToList());
    }

    /// <summary>One letter lost, doubled, changed or swapped, in one word of five letters or more.</summary>
    private string Slip(string title)
    {
        var words = title.Split(' ');
        var at = Pick(Enumerable.Range(0, words.Length).Where(i => words[i].Length > 4).ToList());
        var (word, place) = (words[at], 1 + _random.Next(words[at].Length - 2));
        words[at] = _random.Next(4) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, word[place].ToString()),
            2 => word[..place] + (char)('a' + _random.Next(26)) + word[(place + 1)..],
            _ => word[..place] + word[place + 1] + word[place] + word[(place + 2)..],
        };
        return string.Join(' ', words);
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
