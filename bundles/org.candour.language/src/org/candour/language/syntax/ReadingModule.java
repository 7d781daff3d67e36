// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.name.Names;
import org.candour.language.syntax.parser.antlr.InspectionAntlrTokenFileProvider;
import org.candour.language.syntax.parser.antlr.internal.InternalInspectionLexer;
import org.candour.language.syntax.services.InspectionGrammarAccess;
import org.candour.model.InspectionPackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

/**
 * The services that parsing needs, and no others. The module that is generated also brings the serializer, the
 * validator and the index, and loading those would take longer than reading a short report.
 */
public final class ReadingModule extends AbstractModule {
    private static final String LANGUAGE = "org.candour.language.syntax.Inspection";

    @Override
    protected void configure() {
        bindConstant().annotatedWith(Names.named(Constants.LANGUAGE_NAME)).to(LANGUAGE);
        bind(ClassLoader.class).toInstance(getClass().getClassLoader());
        bind(IAstFactory.class).to(DefaultEcoreElementFactory.class);
        // the parser asks for one, but the scanner stands in its place
        bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).toProvider(InternalInspectionLexer::new);
        bind(IGrammarAccess.class).to(InspectionGrammarAccess.class);
        bind(IAntlrTokenFileProvider.class).to(InspectionAntlrTokenFileProvider.class);
        bind(ITokenDefProvider.class).to(AntlrTokenDefProvider.class);
        bind(IValueConverterService.class).to(InspectionValues.class);
    }

    /** Registers the metamodels with EMF, and creates the parser. */
    public static ScanningParser createParser() {
        EPackage.Registry.INSTANCE.putIfAbsent(InspectionPackage.eNS_URI, InspectionPackage.eINSTANCE);
        EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        Resource.Factory.Registry.INSTANCE
                .getExtensionToFactoryMap()
                .putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
        return Guice.createInjector(new ReadingModule()).getInstance(ScanningParser.class);
    }
}
