using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticArchive.Tests.HouseRules;

/// <summary>What can be counted of a method.</summary>
internal static class MethodMetrics
{
    /// <summary>Whether a node has a body of its own that somebody reads from top to bottom.</summary>
    public static bool IsMethod(SyntaxNode node) =>
        node
            is BaseMethodDeclarationSyntax
                or LocalFunctionStatementSyntax
                or AccessorDeclarationSyntax
                or PropertyDeclarationSyntax { ExpressionBody: not null };

    /// <summary>Its name, as an exception names it.</summary>
    public static string NameOf(SyntaxNode method) =>
        method switch
        {
            MethodDeclarationSyntax one => one.Identifier.Text,
            ConstructorDeclarationSyntax one => one.Identifier.Text,
            LocalFunctionStatementSyntax one => one.Identifier.Text,
            PropertyDeclarationSyntax one => one.Identifier.Text,
            _ => method.Kind().ToString(),
        };

    /// <summary>Number of its parameters.</summary>
    public static int CountParameters(SyntaxNode method) =>
        (method as BaseMethodDeclarationSyntax)?.ParameterList.Parameters.Count ?? 0;

    /// <summary>
    /// McCabe's cyclomatic complexity less one, with each arm of a switch and each operator that chooses: if, case,
    /// arm, loop, catch, <c>&amp;&amp;</c>, <c>||</c>, <c>??</c>, <c>?:</c>. A local function counts for itself.
    /// </summary>
    public static int CountDecisions(SyntaxNode method) =>
        method
            .DescendantNodes(node => node == method || node is not LocalFunctionStatementSyntax)
            .Count(node => IsDecision(node) || IsChoosingOperator(node));

    private static bool IsDecision(SyntaxNode node) =>
        node
            is IfStatementSyntax
                or ConditionalExpressionSyntax
                or CatchClauseSyntax
                or WhileStatementSyntax
                or ForStatementSyntax
                or CommonForEachStatementSyntax
                or DoStatementSyntax
                or CaseSwitchLabelSyntax
                or CasePatternSwitchLabelSyntax
                or SwitchExpressionArmSyntax;

    private static bool IsChoosingOperator(SyntaxNode node) =>
        node is BinaryExpressionSyntax
        && node.Kind()
            is SyntaxKind.LogicalAndExpression
                or SyntaxKind.LogicalOrExpression
                or SyntaxKind.CoalesceExpression;
}
