using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Caching;

/// <summary>
/// An archive that people go on working on: each step is one that an archivist could take, chosen by chance.
/// </summary>
internal sealed class ArchiveEdits
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _first;
    private readonly Edit[] _all;

    /// <summary>A kind of step.</summary>
    private sealed record Edit(string Name, Action<Random> Do);

    /// <summary>Begins with some files.</summary>
    public ArchiveEdits(IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            _files[file.Path] = file.Bytes;
        }

        _first = new(_files, StringComparer.Ordinal);
        _all = [.. DocumentSteps(), .. FileSteps(), .. RecordSteps(), .. TimelineSteps()];
    }

    /// <summary>The files as they are now.</summary>
    public IReadOnlyList<InputFile> Files => [.. _files.Select(file => new InputFile(file.Key, file.Value.ToArray()))];

    /// <summary>How many kinds of step there are.</summary>
    public int Kinds => _all.Length;

    /// <summary>Takes a step of a kind and says which.</summary>
    public string Step(int kind, Random chance)
    {
        _all[kind].Do(chance);
        return _all[kind].Name;
    }

    private IEnumerable<Edit> DocumentSteps() =>
        [
            new(
                "a sentence is added",
                chance => RewriteDocument(chance, text => Added(text, chance, Sentence(chance)))
            ),
            new("a sentence is taken out", chance => RewriteDocument(chance, text => Without(text, chance))),
            new("a word is changed", chance => RewriteDocument(chance, text => Changed(text, chance))),
            new("an entry is added", chance => RewriteDocument(chance, text => WithEntry(text, chance))),
        ];

    private IEnumerable<Edit> FileSteps() =>
        [
            new(
                "a paper is added",
                chance => Write($"input/papers/paper-{chance.Next(6)}/text.md", RandomTexts.Text(chance))
            ),
            new(
                "a copy is added",
                chance =>
                    _files[$"input/papers/paper-{chance.Next(6)}/copy-{chance.Next(3)}.txt"] = _files[
                        Some(chance, IsDocument)
                    ]
            ),
            new("a file is taken away", chance => _files.Remove(Some(chance, path => path != "input/archive.yml"))),
            new("a paper is renamed", Rename),
        ];

    private IEnumerable<Edit> RecordSteps() =>
        [
            new("a record is written", chance => Write(Sidecar(chance), RandomTexts.Record(chance))),
            new(
                "the settings are changed",
                chance => Rewrite("input/archive.yml", text => RandomTexts.Settings(text, chance))
            ),
            new(
                "references are written",
                chance =>
                    Write(
                        $"input/references/{(chance.Next(2) == 0 ? "works" : "aliases")}.yml",
                        chance.Next(2) == 0 ? RandomTexts.Aliases(chance) : RandomTexts.References(chance)
                    )
            ),
            new(
                "an annotation is written",
                chance =>
                    Write(
                        $"input/annotations/{SomePaper(chance)}/2020-01-0{chance.Next(1, 9)}-note.md",
                        RandomTexts.Note(Quote(chance), chance)
                    )
            ),
        ];

    private IEnumerable<Edit> TimelineSteps() =>
        [
            new(
                "an annotation or an event is changed",
                chance => Rewrite(Some(chance, IsNoteOrEvent), text => Changed(text, chance))
            ),
            new(
                "an event is written",
                chance => Write("input/timeline/more.yml", RandomTexts.Event(SomePaper(chance), Quote(chance), chance))
            ),
            new(
                "a page is changed",
                chance =>
                    Rewrite(
                        Some(chance, path => path.StartsWith("input/pages/", StringComparison.Ordinal)),
                        text => Changed(text, chance)
                    )
            ),
            new(
                "a case of search is written",
                chance =>
                    Write("input/search-cases.yml", $"- query: weirs {Year(chance)}\n  paper: {SomePaper(chance)}\n")
            ),
            new("a file is as it was at first", Restore),
        ];

    private static bool IsNoteOrEvent(string path) =>
        path.StartsWith("input/annotations/", StringComparison.Ordinal)
        || path.StartsWith("input/timeline/", StringComparison.Ordinal);

    private static bool IsDocument(string path) =>
        path.StartsWith("input/papers/", StringComparison.Ordinal) && !path.EndsWith(".yml", StringComparison.Ordinal);

    private static string PaperOf(string path) => path.Split('/')[2];

    private string SomePaper(Random chance) => PaperOf(Some(chance, IsDocument));

    private static int Year(Random chance) => chance.Next(1996, 2012);

    /// <summary>A file of a kind; where there is none, the settings.</summary>
    private string Some(Random chance, Func<string, bool> which) =>
        _files.Keys.Where(which).ToList() is { Count: > 0 } found
            ? found[chance.Next(found.Count)]
            : "input/archive.yml";

    private string Sidecar(Random chance) => $"input/papers/{SomePaper(chance)}/paper.yml";

    private void Write(string path, string text) => _files[path] = Encoding.UTF8.GetBytes(text);

    private void RewriteDocument(Random chance, Func<string, string> change) =>
        Rewrite(Some(chance, IsDocument), change);

    private void Rewrite(string path, Func<string, string> change) => Write(path, change(Text(path)));

    private string Text(string path) =>
        _files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes.Span) : "";

    private void Rename(Random chance)
    {
        var (old, fresh) = ($"input/papers/{SomePaper(chance)}/", $"input/papers/renamed-{chance.Next(9)}/");
        foreach (var path in _files.Keys.Where(path => path.StartsWith(old, StringComparison.Ordinal)).ToList())
        {
            _files[fresh + path[old.Length..]] = _files[path];
            _files.Remove(path);
        }
    }

    private void Restore(Random chance)
    {
        var path = _first.Keys.ElementAt(chance.Next(_first.Count));
        _files[path] = _first[path];
    }

    private string Quote(Random chance)
    {
        var words = Text(Some(chance, IsDocument)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var from = words.Length / 3;
        return string.Join(' ', words.Skip(from + chance.Next(20)).Take(8)).Replace('"', ' ').Replace('\\', ' ');
    }

    private static string Sentence(Random chance) =>
        $"\n\nArcher and Bell ({Year(chance)}) said so again in {Year(chance)}, as did the Department of Health "
        + "(2001); ten years on it was so.\n";

    private static string WithEntry(string text, Random chance) =>
        $"{text.TrimEnd()}\n\nArcher, A. and Bell, B. ({Year(chance)}) On weirs, Journal of Weirs, "
        + $"{chance.Next(1, 9)}({chance.Next(1, 4)}): 3-9.\n";

    private static string Added(string text, Random chance, string words)
    {
        var at = text.IndexOf('\n', chance.Next(text.Length + 1));
        return at < 0 ? text + words : text.Insert(at, words);
    }

    private static string Without(string text, Random chance)
    {
        var start = text.IndexOf(". ", chance.Next(text.Length + 1), StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(". ", start + 1, StringComparison.Ordinal);
        return end < 0 ? text : text.Remove(start, end - start);
    }

    private static string Changed(string text, Random chance)
    {
        var at = text.IndexOf(' ', chance.Next(text.Length + 1));
        return at < 0 ? text + " again" : text.Insert(at, " again");
    }
}
