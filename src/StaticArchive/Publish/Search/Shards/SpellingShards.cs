using System.Numerics;
using StaticArchive.Publish.Search.Indexing;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// Pieces of the index that mend spelling: every word of letters under its first letter and, read from behind, under its last,
/// by length. One slip leaves the first or the last letter as it was, so that two pieces have all that can be meant.
/// </summary>
internal static class SpellingShards
{
    /// <summary>Shorter words are not mended.</summary>
    public const int Shortest = 4;

    /// <summary>In front of words read from behind.</summary>
    public const char Backwards = '~';

    /// <summary>A word and how common it is, 0 to 9.</summary>
    private readonly record struct Entry(string Key, string Word, int Common);

    /// <summary>One piece: its first key and what it holds.</summary>
    /// <param name="First">First key.</param>
    /// <param name="Content">Its words: shared letters as a capital, the rest, how common it is.</param>
    public sealed record Part(string First, string Content);

    /// <summary>Under which key a word stands.</summary>
    public static string Key(char letter, int length, bool backwards) => $"{(backwards ? Backwards + "" : "")}{letter}{(char)('a' + Math.Min(25, length))}";

    /// <summary>The pieces.</summary>
    public static IReadOnlyList<Part> Of(IReadOnlyList<WrittenGroup> groups)
    {
        var words = groups.SelectMany(group => group.Group.Forms.Where(IsMended).Select(form => (form, Common: Math.Min(9, BitOperations.Log2((uint)group.Frequency) / 2)))).ToList();
        var entries = words.Select(word => new Entry(Key(word.form[0], word.form.Length, backwards: false), word.form, word.Common))
            .Concat(words.Select(word => (Word: Reversed(word.form), word.Common)).Select(word => new Entry(Key(word.Word[0], word.Word.Length, backwards: true), word.Word, word.Common)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.Word, StringComparer.Ordinal).ToList();
        return Limits.Fit(entries.Count * 5L, (Limits.SpellingShards, Limits.Least), target => Cut(entries, target));
    }

    private static List<Part> Cut(List<Entry> entries, int target)
    {
        var parts = new List<Part>();
        for (var start = 0; start < entries.Count;)
        {
            var end = start;
            var content = new System.Text.StringBuilder();
            while (end < entries.Count && (content.Length < target || entries[end].Key == entries[end - 1].Key))
            {
                var shared = end == start ? 0 : Math.Min(25, Coding.WordGroups.Shared(entries[end - 1].Word, entries[end].Word));
                content.Append((char)('A' + shared)).Append(entries[end].Word, shared, entries[end].Word.Length - shared).Append((char)('0' + entries[end].Common));
                end++;
            }

            parts.Add(new Part(entries[start].Key, content.ToString()));
            start = end;
        }

        return parts;
    }

    /// <summary>A word from behind.</summary>
    public static string Reversed(string word) => string.Create(word.Length, word, static (units, word) =>
    {
        word.CopyTo(units);
        units.Reverse();
    });

    private static bool IsMended(string word) => word.Length is >= Shortest and <= 25 && word.All(char.IsLetter);
}
