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
            AppendLine("=" + FormatGroup(index.Groups[group]));
        }
        else
        {
            var shown = index.Groups[group].Passages[passage - 1];
            AppendAncestors(group, section);
            AppendLine(FormatPassage(shown));
            section = shown.Kind == PassageKind.Section ? passage : section;
        }

        (_group, _section, _next) = (group, section, number + 1);
    }

    /// <summary>All lines; the writer is empty after that.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        (_next, _group, _section) = (-1, -1, -1);
        return text;
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
            AppendLine("+" + FormatGroup(index.Groups[group]));
        }

        if (group == _group ? section != _section : section > 0)
        {
            AppendLine(section == 0 ? "H" : "H" + FormatSection(index.Groups[group].Passages[section - 1]));
        }
    }

    private void AppendNumber(int number) => AppendLine($"@{number.ToString(CultureInfo.InvariantCulture)}");

    private void AppendLine(string line) => _text.Append(line).Append('\n');

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

    private string FormatGroup(SearchGroup group) =>
        string.Join(
            '\t',
            PassageKindTraits.GetCode(group.Kind) + group.Url,
            SnippetBuilder.ToOneLine(group.Title),
            SnippetBuilder.ToOneLine(string.Join("; ", group.Authors)),
            group.Year > 0 ? group.Year.ToString(CultureInfo.InvariantCulture) : "",
            _snippets.Build(group.Description),
            group.Id
        );

    private static string FormatSection(SearchPassage passage) =>
        $"{passage.Anchor}\t{SnippetBuilder.ToOneLine(passage.Text)}";

    private string FormatPassage(SearchPassage passage)
    {
        var fields =
            passage.Kind == PassageKind.Section ? FormatSection(passage)
            : passage.Kind == PassageKind.Reference
                ? $"{ShortenAnchor(passage.Anchor)}\t{_snippets.BuildReference(passage.Text)}"
            : $"{ShortenAnchor(passage.Anchor)}\t{_snippets.Build(passage.Text)}";
        return PassageKindTraits.GetCode(passage.Kind)
            + fields
            + (passage.Page.Length > 0 ? "\t" + SnippetBuilder.ToOneLine(passage.Page) : "");
    }

    /// <summary>The permanent address of a block is <c>#p-…</c>; that much need not be said.</summary>
    private static string ShortenAnchor(string anchor) =>
        anchor.StartsWith("#p-", StringComparison.Ordinal) ? anchor[3..] : anchor;
}
