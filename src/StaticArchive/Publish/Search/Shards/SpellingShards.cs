using System.Numerics;
using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Text;

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

    /// <summary>A word, how common it is, 0 to 9, and the units of its key as one number: it sorts as the key does.</summary>
    private readonly record struct Entry(long Key, string Word, int Common);

    /// <summary>One piece: its first key and what it holds.</summary>
    /// <param name="First">First key.</param>
    /// <param name="Content">Its words: shared letters as a capital, the rest, how common it is.</param>
    public sealed record Part(string First, string Content);

    /// <summary>Under which key a word stands.</summary>
    public static string Key(char letter, int length, bool backwards) => $"{(backwards ? Backwards + "" : "")}{letter}{(char)('a' + Math.Min(25, length))}";

    /// <summary>The pieces.</summary>
    public static IReadOnlyList<Part> Of(IReadOnlyList<WrittenGroup> groups)
    {
        var words = groups.SelectMany(group => group.Group.Forms.Where(IsMended).Select(form => new { Form = form, Common = Math.Min(9, BitOperations.Log2((uint)group.Frequency) / 2) })).ToList();
        var (forwards, backwards) = SideBySide.Both(
            () => Sorted(words.Select(word => new Entry(Number(Key(word.Form[0], word.Form.Length, backwards: false)), word.Form, word.Common))),
            () => Sorted(words.Select(word => new Entry(Number(Key(word.Form[^1], word.Form.Length, backwards: true)), Reversed(word.Form), word.Common))));
        var behind = Array.FindIndex(forwards, entry => entry.Key > Number(Backwards + ""));
        List<Entry> entries = [.. forwards[..(behind < 0 ? ^0 : behind)], .. backwards, .. forwards[(behind < 0 ? ^0 : behind)..]];
        return Limits.Fit(entries.Count * 5L, (Limits.SpellingShards, Limits.Least), target => Cut(entries, target));
    }

    private static Entry[] Sorted(IEnumerable<Entry> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(sorted, static (one, other) => one.Key != other.Key ? one.Key.CompareTo(other.Key) : string.CompareOrdinal(one.Word, other.Word));
        return sorted;
    }

    /// <summary>Up to three units, the first the weightiest.</summary>
    private static long Number(string key) => ((long)key[0] << 32) | ((long)(key.Length > 1 ? key[1] : 0) << 16) | (key.Length > 2 ? key[2] : 0L);

    private static string KeyOf(Entry entry) => Key(entry.Word[0], entry.Word.Length, entry.Key >> 32 == Backwards);

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

            parts.Add(new Part(KeyOf(entries[start]), content.ToString()));
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
