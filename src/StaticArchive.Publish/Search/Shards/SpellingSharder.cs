using System.Numerics;
using StaticArchive.Model;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Indexing;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// Pieces of the index that mend spelling: every word of letters under its first letter and, read from behind, under
/// its last, by length. One slip leaves the first or the last letter as it was, so that two pieces have all that can be
/// meant.
/// </summary>
internal static class SpellingSharder
{
    /// <summary>Shorter words are not mended.</summary>
    public const int MinWordLength = 4;

    /// <summary>In front of words read from behind.</summary>
    public const char ReversedPrefix = '~';

    /// <summary>One piece: its first key and what it holds.</summary>
    /// <param name="FirstKey">First key.</param>
    /// <param name="Content">Its words: shared letters as a capital, the rest, how common it is.</param>
    public sealed record SpellingShard(string FirstKey, string Content);

    /// <summary>Under which key a word stands.</summary>
    public static string GetKey(char letter, int length, bool backwards) =>
        $"{(backwards ? ReversedPrefix + "" : "")}{letter}{(char)('a' + Math.Min(25, length))}";

    /// <summary>The pieces.</summary>
    public static IReadOnlyList<SpellingShard> Split(IReadOnlyList<EncodedConflationClass> groups)
    {
        var words = groups
            .SelectMany(group =>
                group
                    .ConflationClass.Terms.Where(IsCorrectable)
                    .Select(form => new
                    {
                        Form = form,
                        Common = Math.Min(9, BitOperations.Log2((uint)group.DocumentFrequency) / 2),
                    })
            )
            .ToList();
        var (forwards, backwards) = Concurrency.Invoke(
            () => Sort(words.Select(word => CreateEntry(word.Form, word.Common, backwards: false))),
            () => Sort(words.Select(word => CreateEntry(word.Form, word.Common, backwards: true)))
        );
        var behind = Array.FindIndex(forwards, entry => entry.Key > PackKey(ReversedPrefix + ""));
        List<SpellingEntry> entries =
        [
            .. forwards[..(behind < 0 ? ^0 : behind)],
            .. backwards,
            .. forwards[(behind < 0 ? ^0 : behind)..],
        ];
        return ShardLimits.SplitWithin(
            entries.Count * 5L,
            (ShardLimits.MaxSpellingShards, ShardLimits.MinShardSize),
            target => SplitEntries(entries, target)
        );
    }

    private static SpellingEntry CreateEntry(string form, int common, bool backwards) =>
        new(
            PackKey(GetKey(backwards ? form[^1] : form[0], form.Length, backwards)),
            backwards ? Reverse(form) : form,
            common
        );

    private static SpellingEntry[] Sort(IEnumerable<SpellingEntry> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(
            sorted,
            static (one, other) =>
                one.Key != other.Key ? one.Key.CompareTo(other.Key) : string.CompareOrdinal(one.Word, other.Word)
        );
        return sorted;
    }

    /// <summary>Up to three units, the first the weightiest.</summary>
    private static long PackKey(string key) =>
        ((long)key[0] << 32) | ((long)(key.Length > 1 ? key[1] : 0) << 16) | (key.Length > 2 ? key[2] : 0L);

    private static string GetEntryKey(SpellingEntry entry) =>
        GetKey(entry.Word[0], entry.Word.Length, IsReversed(entry));

    /// <summary>No piece holds both: <c>draws</c> is no word read from behind.</summary>
    private static bool IsReversed(SpellingEntry entry) => entry.Key >> 32 == ReversedPrefix;

    private static List<SpellingShard> SplitEntries(List<SpellingEntry> entries, int target)
    {
        var parts = new List<SpellingShard>();
        for (var start = 0; start < entries.Count; )
        {
            var end = start;
            var content = new System.Text.StringBuilder();
            while (
                end < entries.Count
                && IsReversed(entries[end]) == IsReversed(entries[start])
                && (content.Length < target || entries[end].Key == entries[end - 1].Key)
            )
            {
                var shared =
                    end == start
                        ? 0
                        : Math.Min(25, FrontCoder.GetPrefixLength(entries[end - 1].Word, entries[end].Word));
                content
                    .Append((char)('A' + shared))
                    .Append(entries[end].Word, shared, entries[end].Word.Length - shared)
                    .Append((char)('0' + entries[end].Frequency));
                end++;
            }

            parts.Add(new SpellingShard(GetEntryKey(entries[start]), content.ToString()));
            start = end;
        }

        return parts;
    }

    /// <summary>A word from behind.</summary>
    public static string Reverse(string word) =>
        string.Create(
            word.Length,
            word,
            static (units, word) =>
            {
                word.CopyTo(units);
                units.Reverse();
            }
        );

    private static bool IsCorrectable(string word) =>
        word.Length is >= MinWordLength and <= 25 && word.All(char.IsLetter);
}
