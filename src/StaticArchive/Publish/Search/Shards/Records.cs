using System.Globalization;
using System.Text;
using StaticArchive.Publish.Search.Indexing;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// Writes what results show, a passage a line, fields between tabs. <c>=d</c> begins a group (a letter for its kind), a capital
/// <c>H</c> or a <c>+</c> repeats what a passage stands under without being one itself, <c>@12</c> goes to passage 12.
/// </summary>
/// <param name="index">The index.</param>
internal sealed class Records(SearchIndex index)
{
    private readonly Excerpts _excerpts = new(index);
    private readonly StringBuilder _text = new();
    private int _next = -1;
    private int _group = -1;
    private int _section = -1;

    /// <summary>Appends the record of a passage, after all that it stands under.</summary>
    public void Add(int group, int passage)
    {
        var number = index.Starts[group] + passage;
        var section = number == _next && group == _group && passage > 1 ? Under(group, _section, passage) : SectionOf(group, passage);
        if (number != _next && _next >= 0)
        {
            Line($"@{number.ToString(CultureInfo.InvariantCulture)}");
        }

        if (group != _group && passage > 0)
        {
            Line("+" + Head(index.Groups[group]));
        }

        if (passage > 0 && (group == _group ? section != _section : section > 0))
        {
            Line(section == 0 ? "H" : "H" + Section(index.Groups[group].Passages[section - 1]));
        }

        Line(passage == 0 ? "=" + Head(index.Groups[group]) : Passage(index.Groups[group].Passages[passage - 1]));
        (_group, _section, _next) = (group, passage > 0 && index.Groups[group].Passages[passage - 1].Kind == PassageKind.Section ? passage : section, number + 1);
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
        Line($"@{number.ToString(CultureInfo.InvariantCulture)}");
        _next = number;
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>The passage whose heading stands over another; 0 for none.</summary>
    private int SectionOf(int group, int passage)
    {
        for (var i = passage - 1; i > 0; i--)
        {
            if (index.Groups[group].Passages[i - 1].Kind == PassageKind.Section)
            {
                return Under(group, i, passage);
            }
        }

        return 0;
    }

    /// <summary>A heading stands over passages of its own document alone, and over no note.</summary>
    private int Under(int group, int section, int passage) =>
        section > 0 && Page(index.Groups[group].Passages[section - 1]).SequenceEqual(Page(index.Groups[group].Passages[passage - 1])) ? section : 0;

    private static ReadOnlySpan<char> Page(SearchPassage passage) => passage.Anchor.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end ? passage.Anchor.AsSpan(0, end) : passage.Anchor;

    private string Head(SearchGroup group) =>
        $"{PassageKinds.Letter(group.Kind)}{group.Address}\t{Excerpts.OneLine(group.Title)}\t{Excerpts.OneLine(string.Join("; ", group.Authors))}\t{(group.Year > 0 ? group.Year.ToString(CultureInfo.InvariantCulture) : "")}\t{_excerpts.Of(group.Text)}\t{group.Id}";

    private static string Section(SearchPassage passage) => $"{passage.Anchor}\t{Excerpts.OneLine(passage.Words)}";

    /// <summary>The permanent address of a block is <c>#p-…</c>; that much need not be said.</summary>
    private string Passage(SearchPassage passage) =>
        PassageKinds.Letter(passage.Kind) + (passage.Kind == PassageKind.Section ? Section(passage) : $"{(passage.Anchor.StartsWith("#p-", StringComparison.Ordinal) ? passage.Anchor[3..] : passage.Anchor)}\t{(passage.Kind == PassageKind.Reference ? _excerpts.OfReference(passage.Words) : _excerpts.Of(passage.Words))}");
}
