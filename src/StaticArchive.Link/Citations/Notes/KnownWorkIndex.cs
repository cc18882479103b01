using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>The works that short forms in the notes of a document can mean, by first author and by title.</summary>
internal sealed class KnownWorkIndex
{
    /// <summary>Most words of a name that are compared; organisations have many.</summary>
    private const int MaxNameWords = 14;

    /// <summary>Given names and initials that may stand before a family name.</summary>
    private const int MaxGivenNames = 3;

    private readonly Dictionary<string, List<KnownWork>> _byAuthor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownWork>> _byTitleWord = new(StringComparer.Ordinal);

    /// <summary>Indexes the works; one that is named several times may have several entries.</summary>
    public KnownWorkIndex(IReadOnlyList<NotedWork> works)
    {
        var hasList = works.Any(named => named.Occurrence.IsInReferenceList);
        foreach (var named in works)
        {
            var work = KnownWork.From(named.Work, named.Occurrence.Item) with
            {
                Year = hasList ? 0 : named.Occurrence.Item.Issued?.Year ?? 0,
            };
            foreach (var form in work.Authors.Count > 0 ? work.Authors[0] : [])
            {
                Add(_byAuthor, form, work);
            }

            if (work.Title.Count > 1)
            {
                Add(_byTitleWord, work.Title[0], work);
            }
        }
    }

    /// <summary>The works whose authors a label names, and where it ends; null where it names none.</summary>
    public NameLabel? FindAuthors(string text, int start, int end)
    {
        var words = ReadWords(text, start, end, MaxNameWords);
        for (var skipped = 0; skipped <= Math.Min(MaxGivenNames, words.Count - 1); skipped++)
        {
            if (skipped > 0 && !CanBeGivenName(text, words[skipped - 1], words[skipped]))
            {
                return null;
            }

            for (var last = words.Count - 1; last >= skipped; last--)
            {
                var key = Folding.ToKey(text.AsSpan(words[skipped].Start, words[last].End - words[skipped].Start));
                if (_byAuthor.TryGetValue(key, out var works))
                {
                    return CoauthorReader.Read(text, new NameLabel(words[last].End, works, IsAlone: true), end);
                }
            }
        }

        return null;
    }

    /// <summary>Works whose title begins with the word that stands here.</summary>
    public IReadOnlyList<KnownWork> FindByTitle(string text, int start, int end) =>
        ReadWords(text, start, end, 1) is [var word]
        && _byTitleWord.TryGetValue(Folding.ToKey(text.AsSpan(word.Start, word.Length)), out var works)
            ? works
            : [];

    private static bool CanBeGivenName(string text, Model.Span word, Model.Span next) =>
        char.IsUpper(text[word.Start])
        && text.AsSpan(word.End, next.Start - word.End).IndexOfAnyExcept(' ', '.', '-') < 0;

    /// <summary>Words of names: <c>NHS, UK</c>; no bracket or quotation mark is among them.</summary>
    private static List<Model.Span> ReadWords(string text, int start, int end, int most)
    {
        var words = new List<Model.Span>();
        var at = start;
        while (at < end && words.Count < most)
        {
            var from = at;
            while (at < end && (WordTokenizer.IsWordChar(text[at]) || IsWithinWord(text, at, from)))
            {
                at++;
            }

            if (at > from)
            {
                words.Add(new Model.Span(from, at));
                continue;
            }

            if (text[at] is not (' ' or '.' or '&' or ','))
            {
                break;
            }

            at++;
        }

        return words;
    }

    private static bool IsWithinWord(string text, int at, int from) =>
        at > from && text[at] is '\'' or '’' or '-' && at + 1 < text.Length && WordTokenizer.IsWordChar(text[at + 1]);

    private static void Add(Dictionary<string, List<KnownWork>> index, string key, KnownWork work)
    {
        if (!index.TryGetValue(key, out var works))
        {
            works = index[key] = [];
        }

        if (
            !works.Exists(known => known.Id == work.Id && known.Title.SequenceEqual(work.Title, StringComparer.Ordinal))
        )
        {
            works.Add(work);
        }
    }
}
