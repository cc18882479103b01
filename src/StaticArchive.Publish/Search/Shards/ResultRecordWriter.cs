using System.Buffers;
using System.Globalization;
using System.Text;
using StaticArchive.Publish.Search.Extraction;
using StaticArchive.Publish.Search.Indexing;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// Writes what results show, a passage a line, fields between tabs (address, words, page). <c>=d</c> begins a group (a
/// letter for its kind), a capital <c>H</c> or a <c>+</c> repeats what a passage stands under without being one itself,
/// <c>@12</c> goes to passage 12.
/// </summary>
internal sealed class ResultRecordWriter(SearchIndex index)
{
    private readonly SnippetBuilder _snippets = new(index);
    private readonly StringBuilder _text = new();
    private int _next = -1;
    private int _group = -1;
    private int _section = -1;

    /// <summary>Appends the record of a passage, after all that it stands under.</summary>
    public void Add(int group, int passage)
    {
        var number = index.FirstPassages[group] + passage;
        var section =
            number == _next && group == _group && passage > 1
                ? GetSectionAbove(group, _section, passage)
                : FindSection(group, passage);
        if (number != _next && _next >= 0)
        {
            AppendNumber(number);
        }

        if (passage == 0)
        {
            AppendGroup('=', index.Groups[group]);
        }
        else
        {
            var shown = index.Groups[group].Passages[passage - 1];
            AppendAncestors(group, section);
            AppendPassage(shown);
            section = shown.Kind == PassageKind.Section ? passage : section;
        }

        (_group, _section, _next) = (group, section, number + 1);
    }

    /// <summary>All lines as UTF-8; the writer is empty after that.</summary>
    public byte[] Take()
    {
        var units = ArrayPool<char>.Shared.Rent(_text.Length);
        _text.CopyTo(0, units, _text.Length);
        var bytes = Encoding.UTF8.GetBytes(units, 0, _text.Length);
        ArrayPool<char>.Shared.Return(units);
        _text.Clear();
        (_next, _group, _section) = (-1, -1, -1);
        return bytes;
    }

    /// <summary>Says of which passage the first record is.</summary>
    public void Begin(int number)
    {
        AppendNumber(number);
        _next = number;
    }

    /// <summary>
    /// The group and the heading that a passage stands under, where they are not those of the one before.
    /// </summary>
    private void AppendAncestors(int group, int section)
    {
        if (group != _group)
        {
            AppendGroup('+', index.Groups[group]);
        }

        if (group == _group ? section != _section : section > 0)
        {
            _text.Append('H');
            if (section > 0)
            {
                AppendSection(index.Groups[group].Passages[section - 1]);
            }

            _text.Append('\n');
        }
    }

    private void AppendNumber(int number) => _text.Append(CultureInfo.InvariantCulture, $"@{number}\n");

    /// <summary>The passage whose heading stands over another; 0 for none.</summary>
    private int FindSection(int group, int passage)
    {
        for (var i = passage - 1; i > 0; i--)
        {
            if (index.Groups[group].Passages[i - 1].Kind == PassageKind.Section)
            {
                return GetSectionAbove(group, i, passage);
            }
        }

        return 0;
    }

    /// <summary>A heading stands over passages of its own document alone, and over no note.</summary>
    private int GetSectionAbove(int group, int section, int passage) =>
        section > 0
        && GetDocumentUrl(index.Groups[group].Passages[section - 1])
            .SequenceEqual(GetDocumentUrl(index.Groups[group].Passages[passage - 1]))
            ? section
            : 0;

    private static ReadOnlySpan<char> GetDocumentUrl(SearchPassage passage) =>
        passage.Anchor.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end
            ? passage.Anchor.AsSpan(0, end)
            : passage.Anchor;

    private void AppendGroup(char sign, SearchGroup group)
    {
        _text.Append(sign).Append(PassageKindTraits.GetCode(group.Kind)).Append(group.Url);
        AppendField(group.Title);
        AppendField(string.Join("; ", group.Authors));
        _text.Append('\t');
        if (group.Year > 0)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{group.Year}");
        }

        _text.Append('\t');
        _snippets.Append(_text, group.Description);
        _text.Append('\t').Append(group.Id).Append('\n');
    }

    private void AppendField(ReadOnlySpan<char> text)
    {
        _text.Append('\t');
        SnippetBuilder.AppendLine(_text, text);
    }

    private void AppendSection(SearchPassage passage)
    {
        _text.Append(passage.Anchor);
        AppendField(passage.Text);
    }

    private void AppendPassage(SearchPassage passage)
    {
        _text.Append(PassageKindTraits.GetCode(passage.Kind));
        switch (passage.Kind)
        {
            case PassageKind.Section:
                AppendSection(passage);
                break;
            case PassageKind.Reference:
                _text.Append(ShortenAnchor(passage.Anchor)).Append('\t');
                _snippets.AppendReference(_text, passage.Text);
                break;
            default:
                _text.Append(ShortenAnchor(passage.Anchor)).Append('\t');
                _snippets.Append(_text, passage.Text);
                break;
        }

        if (passage.Page.Length > 0)
        {
            AppendField(passage.Page);
        }

        _text.Append('\n');
    }

    /// <summary>The permanent address of a block is <c>#p-…</c>; that much need not be said.</summary>
    private static ReadOnlySpan<char> ShortenAnchor(string anchor) =>
        anchor.StartsWith("#p-", StringComparison.Ordinal) ? anchor.AsSpan(3) : anchor;
}
