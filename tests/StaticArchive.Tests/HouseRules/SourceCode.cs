using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticArchive.Tests.HouseRules;

/// <summary>A C# file of the repository, parsed.</summary>
/// <param name="Path">Its path below the repository, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceCode(string Path, string Text)
{
    private readonly Lazy<SyntaxNode> _root = new(() => Parse(Text));

    /// <summary>Its syntax tree.</summary>
    public SyntaxNode Root => _root.Value;

    /// <summary>Its lines, comments and all.</summary>
    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');

    /// <summary>Its lines with comments and literals blanked out, so that a rule reads code and nothing else.</summary>
    public IReadOnlyList<string> CodeLines => WithoutWords().Split('\n');

    /// <summary>Its methods, constructors, accessors, operators and local functions.</summary>
    public IEnumerable<SyntaxNode> Methods => Root.DescendantNodes().Where(MethodMetrics.IsMethod);

    /// <summary>Types that stand in a namespace, not in another type.</summary>
    public IEnumerable<SyntaxNode> TopLevelTypes =>
        Root.DescendantNodes()
            .Where(node =>
                node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
                && node.Parent is BaseNamespaceDeclarationSyntax
            );

    /// <summary>All C# files below folders, by path.</summary>
    public static IReadOnlyList<SourceCode> Below(params string[] folders) =>
        [
            .. folders
                .SelectMany(folder =>
                    Tracked.Files.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))
                )
                .Where(path =>
                    path.EndsWith(".cs", StringComparison.Ordinal) && File.Exists(Repository.At(path.Split('/')))
                )
                .Select(path => new SourceCode(path, File.ReadAllText(Repository.At(path.Split('/'))))),
        ];

    /// <summary>1-based line on which a node begins.</summary>
    public static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>Number of lines that a node takes, without the comments above it.</summary>
    public static int CountLines(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static SyntaxNode Parse(string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();

    private string WithoutWords()
    {
        var code = Text.ToCharArray();
        var words = Root.DescendantTrivia()
            .Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .Select(trivia => trivia.FullSpan)
            .Concat(Root.DescendantTokens().Where(IsLiteral).Select(token => token.Span));
        foreach (var span in words)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                code[i] = code[i] == '\n' ? '\n' : ' ';
            }
        }

        return new string(code);
    }

    private static bool IsLiteral(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.CharacterLiteralToken
                or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8StringLiteralToken;
}
