using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>Prints the names of one variable as an element <c>names</c> of a style says.</summary>
/// <param name="style">The style.</param>
/// <param name="names">The element.</param>
/// <param name="template">Whose <c>name</c>, <c>label</c> and <c>et-al</c> it takes: its own or its parent's.</param>
internal sealed class NamesRenderer(CslStyle style, StyleElement names, StyleElement template)
{
    private readonly StyleElement? _name = template.FindChild("name");

    /// <summary>What stands between the names of two variables.</summary>
    public string Delimiter => names["delimiter"] ?? template["delimiter"] ?? style.GetOption("names-delimiter") ?? "";

    /// <summary>The names with what says who they are: <c>Moss, P. (ed.)</c>, <c>Translated by M. Stone</c>.</summary>
    public Fragment Render(string role, IReadOnlyList<CslName> people, bool hasMore)
    {
        var parts = new List<Fragment>();
        var order = template.Children.Where(child => child.Name is "name" or "label").ToList();
        if (order.TrueForAll(child => child.Name != "name"))
        {
            parts.Add(RenderList(people, hasMore));
        }

        foreach (var child in order)
        {
            var part = child.Name == "name" ? RenderList(people, hasMore) : RenderLabel(child, role, people.Count > 1);
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return Fragment.Join(parts, "")!;
    }

    private Fragment? RenderLabel(StyleElement label, string role, bool isPlural) =>
        style.Locale.FindTerm(role, label.Form, isPlural) is { Length: > 0 } term
            ? Fragment.FromText(TextCaseFormatter.Format(term, label.TextCase, isEnglish: true)).With(label)
            : null;

    private Fragment RenderList(IReadOnlyList<CslName> people, bool hasMore)
    {
        var least = ReadNumber("et-al-min", int.MaxValue);
        var first = ReadNumber("et-al-use-first", 1);
        var isCut = people.Count >= least && people.Count > first;
        var shown = isCut ? people.Take(first).ToList() : people;
        var parts = shown.Select((name, i) => Fragment.FromText(FormatName(name, i))).ToList();
        var delimiter = _name?["delimiter"] ?? ", ";
        if (isCut && GetOption("et-al-use-last") == "true")
        {
            var last = Fragment.FromText("… " + FormatName(people[^1], people.Count - 1));
            return Fragment.Join([.. parts, last], delimiter)!;
        }

        // of one inverted name, Tanaka, K., et al., where the style has a comma before the last of two
        var isApart = parts.Count > 1 || GetOption("delimiter-precedes-last") == "always";
        return isCut || hasMore
            ? AddEtAl(parts, delimiter, isApart ? delimiter : " ")
            : JoinLast(parts, people, delimiter);
    }

    private Fragment AddEtAl(List<Fragment> parts, string delimiter, string separator)
    {
        var element = template.FindChild("et-al");
        var word = Fragment.FromText(style.Locale.FindTerm("et-al")!);
        return Fragment.Join(
            [Fragment.Join(parts, delimiter)!, word with { IsItalic = element?.IsItalic == true, Prefix = separator }],
            ""
        )!;
    }

    private Fragment JoinLast(List<Fragment> parts, IReadOnlyList<CslName> people, string delimiter)
    {
        var and = GetOption("and") switch
        {
            "text" => style.Locale.FindTerm("and"),
            "symbol" => "&",
            _ => null,
        };
        if (parts.Count < 2 || and is null)
        {
            return Fragment.Join(parts, delimiter)!;
        }

        var between = HasDelimiterBeforeLast(people) ? $"{delimiter.TrimEnd()} {and} " : $" {and} ";
        return Fragment.Join([Fragment.Join(parts[..^1], delimiter)!, parts[^1]], between)!;
    }

    /// <summary>An organisation that ends the list has one before it where there are three or more.</summary>
    private bool HasDelimiterBeforeLast(IReadOnlyList<CslName> people) =>
        people[^1].Literal is not null
            ? people.Count > 2
            : GetOption("delimiter-precedes-last") switch
            {
                "always" => true,
                "never" => false,
                _ => people.Count > 2,
            };

    private string FormatName(CslName name, int index)
    {
        if (name.Literal is { } literal)
        {
            return literal;
        }

        // 王小明: nothing stands between, and the family comes first
        if (name.Family?.AsSpan().ContainsAnyInRange('\u2E80', '\uD7FF') == true)
        {
            return name.Family + name.Given;
        }

        if (GetOption("form") == "short")
        {
            return NameFormatter.TrimParticle(name, NameFormatter.FindParticle(name, name.DroppingParticle))
                ?? name.Given
                ?? "";
        }

        var order = GetOption("name-as-sort-order");
        return order == "all" || (order == "first" && index == 0) ? FormatInverted(name) : FormatDirect(name);
    }

    /// <summary>
    /// <c>Souza, Maria de</c>: the particle that drops goes behind the given names, in some styles every one does.
    /// </summary>
    private string FormatInverted(CslName name)
    {
        var separator = GetOption("sort-separator") ?? ", ";
        var isDemoted = style.GetOption("demote-non-dropping-particle") is null;
        var behind = NameFormatter.FindParticle(
            name,
            isDemoted ? NameFormatter.GetParticle(name) : name.DroppingParticle
        );
        return string.Join(
            separator,
            new[]
            {
                NameFormatter.TrimParticle(name, behind),
                $"{FormatGiven(name.Given)} {behind}".Trim(),
                FormatSuffix(name),
            }.Where(part => !string.IsNullOrEmpty(part))
        );
    }

    private string FormatDirect(CslName name) =>
        string.Join(
            ' ',
            new[] { FormatGiven(name.Given), name.Family, FormatSuffix(name) }.Where(part =>
                !string.IsNullOrEmpty(part)
            )
        );

    /// <summary>Where initials have no stops, <c>Jr</c> has none.</summary>
    private string? FormatSuffix(CslName name) =>
        GetOption("initialize-with") == "" ? name.Suffix?.TrimEnd('.') : name.Suffix;

    private string FormatGiven(string? given)
    {
        if (GetOption("initialize-with") is not { } stop)
        {
            return given ?? "";
        }

        var between = stop.EndsWith(' ') ? " " : "";
        return GetOption("initialize") == "false"
            ? InitialsFormatter.Normalize(given, stop.Trim(), between)
            : InitialsFormatter.Format(given, stop.Trim(), between);
    }

    private int ReadNumber(string option, int otherwise) =>
        GetOption(option) is { } text ? NumericText.ReadNumber(text) : otherwise;

    private string? GetOption(string option) => _name?[option] ?? style.GetOption(option);
}
