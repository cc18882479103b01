using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using StaticArchive.Model.Caching;
using StaticArchive.Publish.Search.Extraction;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>
/// The words of a group: those of a paper as they were cut for the build before, where it has not changed. One a
/// thread.
/// </summary>
/// <param name="lexicon">The words of the archive.</param>
/// <param name="cache">Words of groups by what they were cut from.</param>
internal sealed class CachedGroupIndexer(Lexicon lexicon, IBuildCache cache)
{
    private readonly LexiconCache _lexicon = new(lexicon);
    private readonly ArrayBufferWriter<byte> _content = new();
    private GroupIndexer? _indexer;

    /// <summary>The words of a group.</summary>
    public ForwardIndexEntry Index(SearchGroup group)
    {
        _indexer ??= new GroupIndexer(_lexicon);
        if (group.Passages.Count == 0 || cache == IBuildCache.None)
        {
            return _indexer.Index(group); // a line of a list is sooner cut than found
        }

        ForwardIndexEntry? made = null;
        var words = cache.GetOrCompute(
            "words of a search group",
            [Digest(group)],
            () => ToWords(made = _indexer.Index(group), _indexer.English),
            isExpensive: true
        );
        return made ?? FromWords(words);
    }

    private KeptIndexEntry ToWords(ForwardIndexEntry entry, byte[] english) =>
        new(
            string.Join('\n', entry.Terms.Select(_lexicon.GetWord)),
            english,
            entry.TermOffsets,
            entry.Bytes,
            entry.PassageLengths,
            entry.Hash
        );

    private ForwardIndexEntry FromWords(KeptIndexEntry words)
    {
        var terms = new int[words.TermOffsets.Length];
        var text = words.Words.AsSpan();
        var i = 0;
        foreach (var word in text.Split('\n'))
        {
            terms[i] = _lexicon.Add(text[word], words.English[i] == 1);
            i++;
        }

        return new ForwardIndexEntry(terms, words.TermOffsets, words.Bytes, words.PassageLengths, words.Hash);
    }

    /// <summary>A hash of all that the words are cut from; each text has its length before it.</summary>
    private string Digest(SearchGroup group)
    {
        _content.ResetWrittenCount();
        Append([(int)group.Kind, group.Year, group.IsEnglish ? 1 : 0, group.Authors.Count, group.Passages.Count]);
        Append(group.Id);
        Append(group.Url);
        Append(group.Title);
        Append(group.OtherFields);
        Append(group.State);
        Append(group.Description);
        foreach (var author in group.Authors)
        {
            Append(author);
        }

        foreach (var passage in group.Passages)
        {
            Append([(int)passage.Kind, passage.IsEnglish ? 1 : 0, passage.CitedWorks.Count]);
            Append(passage.Anchor);
            Append(passage.Heading);
            Append(passage.Text);
            foreach (var work in passage.CitedWorks)
            {
                Append(work);
            }
        }

        return Convert.ToHexString(SHA256.HashData(_content.WrittenSpan));
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Append([text.Length]);
        _content.Write(MemoryMarshal.AsBytes(text));
    }

    private void Append(ReadOnlySpan<int> numbers) => _content.Write(MemoryMarshal.AsBytes(numbers));
}
